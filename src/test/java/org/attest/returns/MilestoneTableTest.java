package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.audit.AuditFilter;
import org.attest.audit.AuditTrail;
import org.attest.improvements.Milestone;
import org.attest.improvements.Milestones;
import org.attest.improvements.RegisterVerb;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Milestones come in as a table: every day that was promised stays, and another one takes its reason. */
@AttestTest
class MilestoneTableTest {

    @Autowired
    TableImports imports;

    @Autowired
    TableExports exports;

    @Autowired
    Milestones milestones;

    @Autowired
    AuditTrail trail;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestWorld world;

    @Autowired
    TestClock clock;

    TestWorld.TestSystem system;
    Brought brought;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        system = world.system();
        brought = new Brought(
                imports,
                exports,
                currentUser,
                system.lead().caller(),
                system.provider().id(),
                "milestones");
    }

    @Test
    void milestonesAreAddedAndTheirExportComesBackUnchanged() {
        var receipt = brought.applied(Brought.csv(
                "Milestone,Strategic objective,Target date,Start date,Success criteria,Responsible,Organisation",
                "Second laboratory contracted,Objective 3,31/03/2027,01/12/2026,Contract signed,"
                        + system.lead().name() + "," + system.provider().name(),
                "Every administrator signs in with a second factor,4,30 June 2027,,,,"));

        assertThat(receipt.tally()).isEqualTo(new Tally(2, 2, 0, 0, 0, 0));
        var first = find("M-0001");
        assertThat(first.details().objective()).isEqualTo(3);
        assertThat(first.details().owner()).isEqualTo(system.lead().id());
        assertThat(first.firstDue()).isEqualTo(LocalDate.of(2027, 3, 31));
        var back = brought.preview(brought.export());
        assertThat(back.problems()).isEmpty();
        assertThat(back.unread()).isEmpty();
        assertThat(back.tally(Set.of())).isEqualTo(new Tally(2, 0, 0, 2, 0, 0));
        assertThat(told()).containsOnlyOnce("improvements.milestone-import").doesNotContain("milestone-add");
    }

    @Test
    void anotherDayTakesAReasonAndTheOneThatWasPromisedFirstStays() {
        brought.applied(
                Brought.csv("Title,Objective,Due", "Firewall replaced,4,31/03/2027", "Backups tried,4,31/03/2027"));
        var slipped = Edit.of(brought.export(), it -> it.set("Milestones", "M-0001", "Due", LocalDate.of(2027, 9, 30))
                .set("Milestones", "M-0001", "Promised first", LocalDate.of(2027, 9, 30))
                .set("Milestones", "M-0002", "Due", LocalDate.of(2027, 6, 30))
                .set("Milestones", "M-0002", "Reason for the new date", "The restore test failed once"));

        var preview = brought.preview(slipped);
        assertThat(preview.problems()).extracting(Problem::kind).containsExactly(ProblemKind.INFORMATION_IGNORED);
        assertThat(preview.rows().getFirst().problems())
                .extracting(Problem::kind, Problem::expected)
                .containsExactly(
                        tuple(ProblemKind.REASON_MISSING, "why it moves from 31 March 2027 to 30 September 2027"));
        assertThat(brought.applied(preview).tally()).isEqualTo(new Tally(2, 0, 1, 0, 0, 1));

        assertThat(find("M-0001").details().due()).isEqualTo(LocalDate.of(2027, 3, 31));
        var moved = find("M-0002");
        assertThat(moved.firstDue()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(moved.moves()).isEqualTo(1);
        var history = as(() -> milestones.history(moved.ref()));
        assertThat(history.getFirst().verb()).isEqualTo(RegisterVerb.MOVE);
        assertThat(history.getFirst().changes().toString())
                .contains("2027-03-31", "2027-06-30", "The restore test failed once");
    }

    @Test
    void whatIsHostileGoesBackWithANumberAndTheGoodRowStays() {
        brought.applied(Brought.csv("Title,Objective,Due", "Already done,4,31/03/2027"));
        as(() -> milestones.reach(find("M-0001").ref(), LocalDate.of(2026, 11, 1), "Seen"));
        var preview = brought.preview(Brought.csv(
                "Reference,Title,Objective,Starts,Due,Owner,Organisation",
                ",Good,6,,31/03/2027,,",
                ",No day,6,,,,",
                ",Objective 7,7,,31/03/2027,,",
                ",Backwards,6,01/04/2027,31/03/2027,,",
                ",Ambiguous,6,,03/04/27,,",
                ",Nobody's,6,,31/03/2027,Somebody Else,",
                ",Of others,6,,31/03/2027,,Another Trust",
                "M-0999,Foreign,6,,31/03/2027,,",
                "M-0001,Already done,5,,31/03/2027,,"));

        assertThat(preview.rows().stream().flatMap(it -> it.problems().stream()).toList())
                .extracting(Problem::kind, Problem::where)
                .containsExactly(
                        tuple(ProblemKind.REQUIRED, "table!3"),
                        tuple(ProblemKind.OUT_OF_RANGE, "table!C4"),
                        tuple(ProblemKind.ENDS_BEFORE_IT_STARTS, "table!E5"),
                        tuple(ProblemKind.AMBIGUOUS_DATE, "table!E6"),
                        tuple(ProblemKind.NOT_ONE_OF_YOUR_PEOPLE, "table!F7"),
                        tuple(ProblemKind.ROW_OF_ANOTHER_ORGANISATION, "table!G8"),
                        tuple(ProblemKind.REFERENCE_UNKNOWN, "table!A9"),
                        tuple(ProblemKind.CLOSED, "table!10"));
        assertThat(preview.rows().getLast().note()).startsWith("M-0001 is done.");
        assertThat(brought.applied(preview).tally()).isEqualTo(new Tally(9, 1, 0, 0, 1, 7));
        var stranger = world.system().lead().caller();
        assertThatThrownBy(() -> brought.by(stranger).preview(Brought.csv("Title", "One")))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> brought.by(system.icbLead().caller()).preview(Brought.csv("Title", "One")))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void aThousandRowsAreReadAndWrittenInAsManyStatementsAsTen() {
        assertThat(brought.statements(1_000, "Title,Objective,Due", "Milestone %d of 1000,4,31/03/2027"))
                .isLessThan(brought.statements(10, "Title,Objective,Due", "Milestone %d of 10,4,31/03/2027") + 40);
    }

    private Milestone find(String reference) {
        return as(() -> milestones.find(system.provider().id(), reference));
    }

    private String told() {
        return currentUser.as(Caller.ATTEST, () -> trail.entries(
                        new AuditFilter(system.provider().id(), null, null, null), new Window(0, 50))
                .rows()
                .toString());
    }

    private <T> T as(Supplier<T> work) {
        return currentUser.as(system.lead().caller(), work);
    }
}
