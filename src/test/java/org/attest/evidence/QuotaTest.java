package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.CurrentUser;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

/** An organisation that may keep ten kilobytes. */
@AttestTest
class QuotaTest {

    private static final FileLimits TEN =
            new FileLimits(DataSize.ofMegabytes(1), DataSize.ofKilobytes(10), DataSize.ofBytes(0));

    @Autowired
    EvidenceLibrary library;

    @Autowired
    KeptFiles kept;

    @Autowired
    FileStore store;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    World world;
    Quota quota;
    FileIntake intake;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        world = new World(directory, currentUser);
        quota = new Quota(kept, TEN);
        intake = new FileIntake(store, TEN, quota, VirusScanner.NONE);
    }

    @Test
    void whatIsKeptCountsOnceHoweverManyItemsNameIt() {
        attach(add(), "x".repeat(6 * 1024));
        attach(add(), "x".repeat(6 * 1024));
        assertThat(kept.bytes(world.north)).isEqualTo(6 * 1024);
        assertThat(take(world.north, 4 * 1024)).isEqualTo(4 * 1024);
        assertThatThrownBy(() -> take(world.north, 4 * 1024 + 1))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no room left")
                .hasMessageContaining("10 KB");
        assertThat(take(world.south, 9 * 1024)).isEqualTo(9 * 1024);
    }

    @Test
    void whatArrivesAtTheSameTimeCountsTooAndNoLongerOnceItIsOver() {
        try (var other = quota.room(world.north)) {
            other.take(8 * 1024);
            assertThatThrownBy(() -> take(world.north, 3 * 1024)).hasMessageContaining("no room left");
            assertThat(take(world.north, 2 * 1024)).isEqualTo(2 * 1024);
        }
        assertThat(take(world.north, 9 * 1024)).isEqualTo(9 * 1024);
    }

    private long take(OrganisationId organisation, int size) {
        return intake.take(
                        organisation,
                        "a.txt",
                        new ByteArrayInputStream("y".repeat(size).getBytes()))
                .size();
    }

    private ItemRef add() {
        return world.as(
                        world.northLead,
                        () -> library.add(world.north, EvidenceDetails.titled("Plan", EvidenceKind.DESIGN)))
                .ref();
    }

    private void attach(ItemRef item, String content) {
        world.run(world.northLead, () -> library.attach(item, "a.txt", new ByteArrayInputStream(content.getBytes())));
    }
}
