package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.audit.AuditEntry;
import org.attest.audit.AuditFilter;
import org.attest.audit.AuditTrail;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemRef;
import org.attest.shared.Marking;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AttestTest
class BulkEditsTest {

    private static final LocalDate REVIEW = LocalDate.of(2027, 3, 31);

    @Autowired
    BulkEdits bulk;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    EvidenceReview review;

    @Autowired
    AuditTrail trail;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    World world;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        world = new World(directory, currentUser);
    }

    @Test
    void theNamedFieldsOfManyChangeWithOneLineInTheTrailAndOneInEachHistory() {
        var items = List.of(add("Policy"), add("Report"), add("Minutes"));
        var wanted = new BulkChange(world.northLead.person(), REVIEW, Marking.OFFICIAL_SENSITIVE);
        var done = world.as(world.northLead, () -> bulk.change(items, wanted));
        assertThat(done).isEqualTo(new BulkChanged(3, 0, Map.of()));
        world.run(world.northLead, () -> {
            for (var item : library.live(world.north)) {
                assertThat(item.details().responsible().owner()).isEqualTo(world.northLead.person());
                assertThat(item.details().lifetime().reviewDue()).isEqualTo(REVIEW);
                assertThat(item.details().lifetime().cycleMonths()).isEqualTo(12);
                assertThat(item.details().marking()).isEqualTo(Marking.OFFICIAL_SENSITIVE);
                assertThat(library.history(item.ref()).getFirst().verb()).isEqualTo(EvidenceVerb.CHANGE);
            }
        });
        assertThat(trail())
                .extracting(AuditEntry::what)
                .filteredOn(it -> it.startsWith("evidence.change"))
                .containsExactly("evidence.change-many");
    }

    @Test
    void whatMayNotBeChangedStaysAndIsCountedWithTheReason() {
        var draft = add("Draft");
        var same = add("Same");
        var gone = add("Gone");
        world.run(world.northLead, () -> {
            review.withdraw(gone, "Out of use");
            bulk.change(List.of(same), new BulkChange(null, REVIEW, null));
        });
        var done = world.as(
                world.northLead, () -> bulk.change(List.of(draft, same, gone), new BulkChange(null, REVIEW, null)));
        assertThat(done.words())
                .isEqualTo("1 changed, 1 was so already, 1 not: This evidence is withdrawn, so it cannot be changed by"
                        + " you now.");
    }

    @Test
    void aForeignItemOrOwnerOrNothingToChangeChangesNothingAtAll() {
        var own = add("Own");
        var foreign = world.as(
                        world.southLead,
                        () -> library.add(world.south, EvidenceDetails.titled("Foreign", EvidenceKind.TEST)))
                .ref();
        var wanted = new BulkChange(null, REVIEW, null);
        assertThatThrownBy(() -> world.as(world.northLead, () -> bulk.change(List.of(own, foreign), wanted)))
                .isInstanceOf(UnknownItem.class);
        var outsider = new BulkChange(world.southLead.person(), REVIEW, null);
        assertThatThrownBy(() -> world.as(world.northLead, () -> bulk.change(List.of(own), outsider)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("work in this organisation");
        assertThatThrownBy(() -> new BulkChange(null, null, null)).isInstanceOf(Refused.class);
        assertThat(world.as(world.northLead, () -> library.item(world.north, "E-0001"))
                        .details()
                        .lifetime()
                        .reviewDue())
                .isNull();
    }

    private ItemRef add(String title) {
        var details = EvidenceDetails.titled(title, EvidenceKind.TEST).with(new Lifetime(null, null, null, 12));
        return world.as(world.northLead, () -> library.add(world.north, details))
                .ref();
    }

    private List<AuditEntry> trail() {
        return world.as(World.caller(Role.ADMINISTRATOR, world.icb), () -> trail.entries(
                        new AuditFilter(world.north, null, null, null), Window.page(1, 25))
                .rows());
    }
}
