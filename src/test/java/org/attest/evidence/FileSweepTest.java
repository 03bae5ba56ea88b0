package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.HealthLine;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemRef;
import org.attest.shared.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@AttestTest
class FileSweepTest {

    @Autowired
    EvidenceLibrary library;

    @Autowired
    FilesHealth health;

    @Autowired
    FileSweep sweep;

    @Autowired
    FileStore store;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    @Value("${attest.data}")
    Path data;

    World world;
    ItemRef item;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        world = new World(directory, currentUser);
        item = world.as(
                        world.northLead,
                        () -> library.add(world.north, EvidenceDetails.titled("Plan", EvidenceKind.DESIGN)))
                .ref();
    }

    @Test
    void whatNoRowNamesGoesOnceItIsAnHourOldAndWhatIsNamedStays() throws IOException {
        var named = attach("named");
        var nameless = takeOnly("nameless");
        aged(named, FileSweep.YOUNG.plusDays(400));
        aged(nameless, FileSweep.YOUNG.minusMinutes(1));
        sweep.sweep();
        assertThat(store.holds(world.north, nameless)).isTrue();

        clock.move(Duration.ofMinutes(2));
        sweep.sweep();
        assertThat(store.holds(world.north, nameless)).isFalse();
        assertThat(store.holds(world.north, named)).isTrue();
    }

    @Test
    void rowsWhoseFileIsGoneAreNamedToTheAdministrator() throws IOException {
        var lost = attach("soon gone");
        var place = place(lost);
        Files.move(place, place.resolveSibling("elsewhere"));
        var named =
                world.as(Caller.ATTEST, () -> directory.find(world.north)).code() + " E-0001, version 1 of its file";
        sweep.sweep();
        assertThat(health().state()).isEqualTo(HealthLine.State.ATTENTION);
        assertThat(health().details()).contains(named);

        Files.move(place.resolveSibling("elsewhere"), place);
        sweep.sweep();
        assertThat(health().details()).doesNotContain(named);
    }

    private HealthLine.Health health() {
        return world.as(World.caller(Role.ADMINISTRATOR, world.icb), health::look);
    }

    private Sha256 attach(String content) {
        return world.as(
                        world.northLead,
                        () -> library.attach(item, "a.txt", new ByteArrayInputStream(content.getBytes())))
                .file()
                .hash();
    }

    /** As a crash between the file and its row leaves it. */
    private Sha256 takeOnly(String content) {
        var arriving = FileStoreContract.arriving(FileStoreContract.text(content));
        store.take(world.north, arriving, FileStoreContract.ANYTHING);
        return arriving.hash();
    }

    private void aged(Sha256 content, Duration age) throws IOException {
        Files.setLastModifiedTime(place(content), FileTime.from(clock.instant().minus(age)));
    }

    private Path place(Sha256 content) {
        return FolderFileStore.place(data.resolve("files").resolve(world.north.toString()), content);
    }
}
