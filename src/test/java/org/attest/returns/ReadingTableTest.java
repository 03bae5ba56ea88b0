package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.StatementCount;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.audit.AuditFilter;
import org.attest.audit.AuditTrail;
import org.attest.measures.Figure;
import org.attest.measures.MeasureBook;
import org.attest.measures.NewReading;
import org.attest.measures.Reading;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Readings come in as a table: what is known, what is not, what supersedes what, and what nobody types. */
@AttestTest
class ReadingTableTest {

    private static final Object[] HEADERS = {"Measure", "Period", "Numerator", "Denominator", "Value", "Known?", "Note"
    };
    private static final String POLICIES = "Policies in date";
    private static final String OVERDUE = "Audit recommendations overdue";

    @Autowired
    TableImports imports;

    @Autowired
    TableExports exports;

    @Autowired
    MeasureBook book;

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
                "readings");
    }

    @Test
    void notKnownAndNotApplicableStandApartFromZeroAndTheSameFileAgainChangesNothing() {
        var file = Brought.xlsx(
                "Measures",
                HEADERS,
                new Object[] {POLICIES, "Oct 2026", 47, 49, 0.959, "Yes", null},
                new Object[] {POLICIES, LocalDate.of(2026, 9, 1), null, null, "95.5%", null, null},
                new Object[] {POLICIES, "2026-08", null, null, null, "Not known", null},
                new Object[] {OVERDUE, "October 2026", null, null, 0, null, "None"},
                new Object[] {OVERDUE, "September 2026", null, null, "n/a", null, "No audit yet"});

        var preview = brought.preview(file);
        assertThat(preview.allProblems()).isEmpty();
        assertThat(brought.applied(preview).tally()).isEqualTo(new Tally(5, 5, 0, 0, 0, 0));

        assertThat(reading("policies-in-date", 10).figure()).isEqualTo(Figure.share(47, 49));
        assertThat(reading("policies-in-date", 9).figure()).isEqualTo(Figure.amount("95.5"));
        assertThat(reading("policies-in-date", 8).figure()).isEqualTo(Figure.Absent.NOT_KNOWN);
        assertThat(reading("audit-recommendations-overdue", 10).figure()).isEqualTo(Figure.amount("0"));
        assertThat(reading("audit-recommendations-overdue", 9).figure()).isEqualTo(Figure.Absent.NOT_APPLICABLE);
        assertThat(brought.preview(file).tally(Set.of())).isEqualTo(new Tally(5, 0, 0, 5, 0, 0));
        assertThat(brought.preview(brought.export()).tally(Set.of())).isEqualTo(new Tally(5, 0, 0, 5, 0, 0));
        var told = world.attest(() ->
                        trail.entries(new AuditFilter(system.provider().id(), null, null, null), new Window(0, 50)))
                .rows();
        assertThat(told.stream().filter(it -> it.toString().contains("measures.imported")))
                .hasSize(1);
        assertThat(told.toString()).doesNotContain("measures.recorded");
    }

    @Test
    void ninetyReadingsAreReadAndWrittenInAsManyStatementsAsTen() {
        assertThat(statements(POLICIES, 90)).isLessThan(statements(OVERDUE, 10) + 40);
    }

    /** A reading for each month up to the last one. */
    private long statements(String measure, int months) {
        var lines = new ArrayList<String>(List.of("Measure,Period,Value"));
        for (var i = 1; i <= months; i++) {
            lines.add("%s,%s,%d".formatted(measure, YearMonth.of(2026, 11).minusMonths(i), i + 5));
        }
        var file = Brought.csv(lines.toArray(String[]::new));
        return StatementCount.of(
                () -> assertThat(brought.applied(file).tally().added()).isEqualTo(months));
    }

    @Test
    void aReadingThatIsThereIsSupersededAndNeverOverwritten() {
        brought.applied(Brought.csv("Measure,Period,Value", POLICIES + ",Oct 2026,90%", POLICIES + ",Sep 2026,80%"));
        var preview = brought.preview(Brought.csv(
                "Measure,Month,Value,Reason", POLICIES + ",Oct 2026,91%,Counted again", POLICIES + ",Sep 2026,80%,"));
        assertThat(preview.rows())
                .extracting(TableRow::kind)
                .containsExactly(TableRow.Kind.CHANGED, TableRow.Kind.UNCHANGED);
        brought.applied(preview);

        var history = history("policies-in-date", 10);
        assertThat(history)
                .extracting(Reading::edition, Reading::superseded, Reading::figure)
                .containsExactly(tuple(2, false, Figure.amount("91")), tuple(1, true, Figure.amount("90")));
        assertThat(history.getFirst().why()).isEqualTo("Counted again");
        brought.applied(Brought.csv("Measure,Month,Known?", POLICIES + ",Oct 2026,Not known"));
        assertThat(reading("policies-in-date", 10).figure()).isEqualTo(Figure.Absent.NOT_KNOWN);
        assertThat(reading("policies-in-date", 10).why()).isEqualTo("Imported from the file “table”.");
        brought.applied(Brought.csv("Measure,Month,Value", POLICIES + ",Oct 2026,92%"));
        assertThat(reading("policies-in-date", 10).figure()).isEqualTo(Figure.amount("92"));
        assertThat(history("policies-in-date", 10)).hasSize(4);
    }

    @Test
    void everyMessHasANameAndNobodyTypesWhatAttestWorksOut() {
        var preview = brought.preview(Brought.xlsx(
                "Measures",
                HEADERS,
                new Object[] {"Evidence in date", "Oct 2026", null, null, "90%", null, null},
                new Object[] {"Happiness", "Oct 2026", null, null, 1, null, null},
                new Object[] {POLICIES, "03/04/26", null, null, "90%", null, null},
                new Object[] {POLICIES, "Q3", null, null, "90%", null, null},
                new Object[] {POLICIES, "Oct 2026", null, null, 0.9, null, null},
                new Object[] {POLICIES, "Sep 2026", null, null, "lots", null, null},
                new Object[] {POLICIES, "Aug 2026", 50, 49, null, null, null},
                new Object[] {POLICIES, "Jul 2026", 4, null, null, null, null},
                new Object[] {POLICIES, "Jun 2026", 4, 8, 70, null, null},
                new Object[] {POLICIES, "May 2026", null, null, 70, "Not known", null},
                new Object[] {POLICIES, "Jan 2027", null, null, 70, null, null},
                new Object[] {OVERDUE, "Oct 2026", null, null, -1, null, null},
                new Object[] {OVERDUE, "Sep 2026", null, null, "5%", null, null},
                new Object[] {OVERDUE, null, null, null, 5, null, null},
                new Object[] {OVERDUE, "Aug 2026", null, null, null, null, "nothing"}));

        assertThat(preview.rows().stream().flatMap(it -> it.problems().stream()).toList())
                .extracting(Problem::kind)
                .containsExactly(
                        ProblemKind.WORKED_OUT,
                        ProblemKind.NOT_A_CHOICE,
                        ProblemKind.AMBIGUOUS_DATE,
                        ProblemKind.NOT_A_MONTH,
                        ProblemKind.COULD_BE_TWO_NUMBERS,
                        ProblemKind.NOT_A_NUMBER,
                        ProblemKind.NOT_ACCEPTED,
                        ProblemKind.REQUIRED,
                        ProblemKind.DOES_NOT_FIT,
                        ProblemKind.DOES_NOT_FIT,
                        ProblemKind.NOT_ACCEPTED,
                        ProblemKind.NOT_ACCEPTED,
                        ProblemKind.DOES_NOT_FIT,
                        ProblemKind.REQUIRED,
                        ProblemKind.REQUIRED);
        assertThat(preview.tally(Set.of())).isEqualTo(new Tally(15, 0, 0, 0, 0, 15));
    }

    @Test
    void theIcbImportsForAPartnerAndNobodyForStrangersAndAMovedMonthIsShownAgain() {
        var icb = system.icbLead().caller();
        var lead = new Caller(
                icb.person(),
                icb.name(),
                icb.grants(),
                new HashSet<>(List.of(system.icb().id(), system.provider().id())));
        brought.by(lead).applied(Brought.csv("Measure,Month,Value", POLICIES + ",Oct 2026,92%"));
        assertThat(reading("policies-in-date", 10).by()).isEqualTo(icb.person());
        var stranger =
                world.somebody(Role.PROVIDER_LEAD, world.system().provider().id());
        assertThatThrownBy(() -> brought.by(stranger.caller()).preview(Brought.csv("Measure", "x")))
                .isInstanceOf(UnknownItem.class);

        var preview = brought.preview(Brought.csv("Measure,Month,Value", POLICIES + ",Sep 2026,92%"));
        as(() -> book.record(
                system.provider().id(),
                NewReading.of(
                        "policies-in-date", YearMonth.of(2026, 9), Figure.amount("1"), LocalDate.of(2026, 9, 30))));
        assertThat(as(() -> imports.apply(preview.taken().id(), preview.fingerprint(), Set.of())))
                .isInstanceOf(TableApplied.Moved.class);
        assertThat(reading("policies-in-date", 9).figure()).isEqualTo(Figure.amount("1"));
    }

    private Reading reading(String measure, int month) {
        return history(measure, month).getFirst();
    }

    private List<Reading> history(String measure, int month) {
        return as(() -> book.history(system.provider().id(), measure, YearMonth.of(2026, month)));
    }

    private <T> T as(Supplier<T> work) {
        return currentUser.as(system.lead().caller(), work);
    }
}
