package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.audit.AuditFilter;
import org.attest.audit.AuditTrail;
import org.attest.improvements.ActionProgress;
import org.attest.improvements.Actions;
import org.attest.shared.Window;
import org.attest.spreadsheets.FileRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Actions come in as a table, by the rules of their form; and files that are no table, or too large, are refused. */
@AttestTest
class ActionTableTest {

    @Autowired
    TableImports imports;

    @Autowired
    TableExports exports;

    @Autowired
    Actions actions;

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
                "actions");
    }

    @Test
    void actionsAreRaisedAndChangedAndTheirExportComesBackUnchanged() {
        var receipt = brought.applied(Brought.csv(
                "Action,Owner,Target date,Status,Update,Source,Outcomes",
                "Contract a second laboratory," + system.lead().name()
                        + ",31/03/2027,Ongoing,Two offers,Audit 2026,A1.a",
                "Replace the firewall,,,,,,",
                "Nobody knows when,,31/03/2020,,,,",
                "Finished without a word,,,Done,,,",
                "Ambiguous,,03/04/27,,,,"));
        assertThat(receipt.tally()).isEqualTo(new Tally(5, 2, 0, 0, 0, 3));
        var first = as(() -> actions.find(system.provider().id(), "A-0001"));
        assertThat(first.details().progress()).isEqualTo(ActionProgress.IN_PROGRESS);
        assertThat(first.source().words()).isEqualTo("Audit 2026");
        assertThat(brought.preview(brought.export()).tally(Set.of())).isEqualTo(new Tally(2, 0, 0, 2, 0, 0));

        var changed = brought.applied(Brought.csv("Reference,Status,Progress", "A-0002,Done,The old one is gone"));
        assertThat(changed.tally()).isEqualTo(new Tally(1, 0, 1, 0, 0, 0));
        assertThat(as(() -> actions.find(system.provider().id(), "A-0002"))
                        .details()
                        .progress())
                .isEqualTo(ActionProgress.DONE);
        var told = currentUser.as(Caller.ATTEST, () -> trail.entries(
                        new AuditFilter(system.provider().id(), null, null, null), new Window(0, 50))
                .rows()
                .toString());
        assertThat(told.split("digest", -1)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void aDayThatHasPassedIsAProblemInItsCell() {
        var preview = brought.preview(Brought.csv("Action,Target date", "Replace the firewall,31/03/2020"));
        assertThat(preview.allProblems())
                .extracting(Problem::kind, Problem::where)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ProblemKind.DATE_PAST, "table!B2"));
    }

    @Test
    void aFileThatIsNoTableOrHoldsTooMuchIsRefusedInASentence() {
        assertThatThrownBy(() -> brought.preview(Brought.written("bomb", ".xlsx", new byte[] {'P', 'K', 3, 4, 0, 0})))
                .isInstanceOf(FileRefused.class);
        assertThatThrownBy(() -> brought.preview(Brought.written("empty", ".csv", new byte[0])))
                .isInstanceOf(FileRefused.class);
        assertThatThrownBy(() -> brought.preview(Brought.csv("", "")))
                .isInstanceOfSatisfying(
                        ReturnRefused.class, it -> assertThat(it.kind()).isEqualTo(ProblemKind.NO_TABLE));
        var lines = new String[20_002];
        java.util.Arrays.fill(lines, "again");
        lines[0] = "Action";
        assertThatThrownBy(() -> brought.preview(Brought.csv(lines)))
                .isInstanceOfSatisfying(
                        ReturnRefused.class, it -> assertThat(it.kind()).isEqualTo(ProblemKind.TABLE_TOO_LARGE))
                .hasMessageContaining("20,000 rows");
    }

    private <T> T as(Supplier<T> work) {
        return currentUser.as(system.lead().caller(), work);
    }
}
