package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.audit.AuditEntry;
import org.attest.audit.AuditFilter;
import org.attest.audit.AuditTrail;
import org.attest.components.WaitsForMe.Waiting;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemRef;
import org.attest.shared.Marking;
import org.attest.shared.Refused;
import org.attest.shared.Sha256;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A penetration test that is kept elsewhere: where, its hash and a summary, and who saw when that it is there. */
@AttestTest
class PresenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Content ELSEWHERE = new Content(
            "Two findings, both closed",
            null,
            "Safe 3, shelf 2",
            Sha256.ofText("the report").hex());

    @Autowired
    EvidenceLibrary library;

    @Autowired
    EvidenceReview review;

    @Autowired
    PresenceChecks checks;

    @Autowired
    FilesWaiting waiting;

    @Autowired
    AuditTrail trail;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    World world;
    ItemRef item;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        world = new World(directory, currentUser);
        item = add(details(Visibility.CONTENT));
    }

    @Test
    void aLeadSaysThatItIsThereAndItIsInTheHistoryAndTheTrail() {
        assertThat(presence(TODAY)).isEqualTo(Presence.NEVER);
        world.run(world.northLead, () -> checks.checkedPresent(item, TODAY));
        assertThat(presence(TODAY)).isEqualTo(Presence.CHECKED);
        var check = world.as(world.northApprover, () -> checks.of(item)).getFirst();
        assertThat(check)
                .isEqualTo(new PresenceCheck(
                        TODAY, world.northLead.person(), clock.instant(), ELSEWHERE.keptAt(), ELSEWHERE.keptHash()));
        var step = world.as(world.northLead, () -> library.history(item)).getFirst();
        assertThat(step.verb()).isEqualTo(EvidenceVerb.CHECK_PRESENT);
        assertThat(step.changes()).containsExactly(FieldChange.of("seenOn", null, TODAY));
        assertThat(entries()).extracting(AuditEntry::what).contains("evidence.check-present");
    }

    @Test
    void aCheckIsTooOldTheDayAfterTheCycle() {
        world.run(world.northLead, () -> checks.checkedPresent(item, TODAY.minusMonths(11)));
        assertThat(presence(TODAY.plusMonths(1))).isEqualTo(Presence.CHECKED);
        assertThat(presence(TODAY.plusMonths(1).plusDays(1))).isEqualTo(Presence.OVERDUE);
        clock.move(Duration.ofMinutes(1));
        world.run(world.northLead, () -> checks.checkedPresent(item, TODAY));
        assertThat(presence(TODAY.plusMonths(2))).isEqualTo(Presence.CHECKED);
        assertThat(world.as(world.northLead, () -> checks.of(item))).hasSize(2);
    }

    @Test
    void whatMovedOrWasReplacedIsToBeSeenAgain() {
        world.run(world.northLead, () -> checks.checkedPresent(item, TODAY));
        world.run(world.northLead, () -> {
            var now = library.item(world.north, "E-0001");
            var moved = new Content("Two findings", null, "Safe 4", ELSEWHERE.keptHash());
            library.change(item, now.version(), now.details().with(moved));
        });
        assertThat(presence(TODAY)).isEqualTo(Presence.MOVED);
    }

    @Test
    void whoOwnsItIsAskedToSeeItAgainWhenThatIsDue() {
        world.run(world.northLead, () -> checks.checkedPresent(item, TODAY.minusMonths(12)));
        assertThat(waits(world.northLead)).isEmpty();
        clock.move(Duration.ofDays(1));
        assertThat(waits(world.northLead))
                .extracting(Waiting::sentence)
                .containsExactly("evidence item of yours to be seen again where it is kept");
        for (var other : List.of(world.northHelper, world.northApprover, world.southLead, world.icbLead)) {
            assertThat(waits(other)).isEmpty();
        }
        world.run(world.northLead, () -> checks.checkedPresent(item, TODAY));
        assertThat(waits(world.northLead)).isEmpty();
    }

    @Test
    void onlyADayThatHasBeenAndAPlaceThatIsNotedCount() {
        refused(item, TODAY.plusDays(1), "today or in the last five years");
        refused(item, TODAY.minusYears(6), "today or in the last five years");
        refused(add(EvidenceDetails.titled("Policy", EvidenceKind.DESIGN)), TODAY, "where it is kept");
        world.run(world.northLead, () -> review.withdraw(item, "Out of date"));
        refused(item, TODAY, "cannot be checked present");
    }

    @Test
    void othersCheckNothingAndWhoSeesNoContentSeesNoCheck() {
        world.run(world.northLead, () -> checks.checkedPresent(item, TODAY));
        assertThat(world.as(world.icbLead, () -> checks.of(item))).hasSize(1);
        for (var stranger : List.of(world.southLead, world.northHelper)) {
            unknown(stranger, () -> checks.of(item));
            unknown(stranger, () -> checks.checkedPresent(item, TODAY));
        }
        unknown(world.icbLead, () -> checks.checkedPresent(item, TODAY));
        assertThatThrownBy(() -> world.run(world.northApprover, () -> checks.checkedPresent(item, TODAY)))
                .isInstanceOf(AccessDeniedException.class);
        var summaryOnly = add(details(Visibility.STATE_AND_SUMMARY));
        unknown(world.icbLead, () -> checks.of(summaryOnly));
    }

    private static EvidenceDetails details(Visibility visibility) {
        return EvidenceDetails.titled("Penetration test", EvidenceKind.EXTERNAL)
                .with(Marking.OFFICIAL_SENSITIVE, visibility)
                .with(new Lifetime(null, null, null, 12))
                .with(ELSEWHERE);
    }

    private ItemRef add(EvidenceDetails details) {
        return world.as(world.northLead, () -> library.add(world.north, details))
                .ref();
    }

    private Presence presence(LocalDate on) {
        var details = world.as(world.northLead, () -> library.item(world.north, "E-0001"))
                .details();
        return Presence.of(details, world.as(world.northLead, () -> checks.of(item)), on);
    }

    private void refused(ItemRef ref, LocalDate on, String because) {
        assertThatThrownBy(() -> world.run(world.northLead, () -> checks.checkedPresent(ref, on)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(because);
    }

    private List<Waiting> waits(Caller caller) {
        return world.as(caller, waiting::waiting);
    }

    private void unknown(Caller caller, Runnable look) {
        assertThatThrownBy(() -> world.run(caller, look)).isInstanceOf(UnknownItem.class);
    }

    private List<AuditEntry> entries() {
        return world.as(
                        World.caller(Role.ADMINISTRATOR, world.icb),
                        () -> trail.entries(new AuditFilter(world.north, null, "evidence", null), Window.page(1, 50)))
                .rows();
    }
}
