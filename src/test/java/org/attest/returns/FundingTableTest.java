package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.improvements.Funding;
import org.attest.improvements.FundingLine;
import org.attest.shared.FinancialYear;
import org.attest.shared.Money;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Funding lines come in as a table: every penny as it is written, no total kept, and every total adding up. */
@AttestTest
class FundingTableTest {

    private static final String HEADERS = "Scheme,FY,Objective,Budget,Committed,Actual,Forecast outturn";

    @Autowired
    TableImports imports;

    @Autowired
    TableExports exports;

    @Autowired
    Funding funding;

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
                "funding");
    }

    @Test
    void everyPennyComesInAndTheExportComesBackUnchanged() {
        var receipt = brought.applied(Brought.xlsx(
                "Money",
                new Object[] {"Scheme", "FY", "Objective", "Budget", "Committed", "Actual", "Forecast outturn"},
                new Object[] {"Watch round the clock", "2026/27", 5, "£1,250,000.05", 0.1 + 0.2, 19.99, 1250000.06},
                new Object[] {"Watch round the clock", "26-27", 5, 100_000_000, null, null, null},
                new Object[] {"Watch round the clock", "2027/2028", "Objective 5", "1,000", null, null, "£999.9"}));

        assertThat(receipt.lines())
                .extracting(TableReceipt.Line::end)
                .containsExactly(RowEnd.SENT_BACK, RowEnd.SENT_BACK, RowEnd.NEW);
        brought.applied(Brought.xlsx(
                "Money",
                new Object[] {"Scheme", "FY", "Objective", "Budget", "Committed", "Actual", "Forecast outturn"},
                new Object[] {"Watch round the clock", "2026/27", 5, "£1,250,000.05", 0.1 + 0.2, 19.99, 1250000.06},
                new Object[] {"All that is left", "26-27", 5, 100_000_000, null, null, null}));
        var sums = find("F-0002").details().sums();
        assertThat(sums.allocated()).isEqualTo(new Money(125_000_005));
        assertThat(sums.committed()).isEqualTo(new Money(30));
        assertThat(sums.spent()).isEqualTo(new Money(1_999));
        assertThat(sums.left()).isEqualTo(new Money(-1));
        assertThat(find("F-0001").details().sums().forecast()).isEqualTo(new Money(99_990));
        var totals = as(() -> funding.totals(new FinancialYear(2026))).all();
        assertThat(totals.allocated()).isEqualTo(new Money(10_000_000_000L + 125_000_005));
        assertThat(totals.spent()).isEqualTo(new Money(1_999));

        var back = brought.preview(brought.export());
        assertThat(back.problems()).isEmpty();
        assertThat(back.unread()).isEmpty();
        assertThat(back.tally(Set.of())).isEqualTo(new Tally(3, 0, 0, 3, 0, 0));
        var changed = brought.applied(Edit.of(brought.export(), it -> it.set("Funding", "F-0001", "Spent (£)", 0.29)));
        assertThat(changed.tally()).isEqualTo(new Tally(3, 0, 1, 2, 0, 0));
        assertThat(find("F-0001").details().sums().spent()).isEqualTo(new Money(29));
    }

    @Test
    void aTotalIsNoLineButMustAddUp() {
        var preview = brought.preview(Brought.csv(
                HEADERS,
                "Laboratory,2026/27,3,100.10,0,0,0",
                "Firewall,2026/27,3,0.20,0,0,0",
                "Subtotal objective 3,2026/27,3,100.30,0,0,0",
                "Sub-total,2026/27,3,100.30,,,",
                "Training,2026/27,6,50,0,0,0",
                "Total,,,150.30,0,0,0",
                "Grand total:,,,150.31,,,"));

        assertThat(preview.rows())
                .extracting(TableRow::kind)
                .containsExactly(
                        TableRow.Kind.NEW,
                        TableRow.Kind.NEW,
                        TableRow.Kind.CLOSED,
                        TableRow.Kind.CLOSED,
                        TableRow.Kind.NEW,
                        TableRow.Kind.CLOSED,
                        TableRow.Kind.SENT_BACK);
        assertThat(preview.rows().getLast().problems())
                .extracting(Problem::kind, Problem::where, Problem::expected)
                .containsExactly(tuple(ProblemKind.TOTAL_DIFFERS, "table!D8", "£150.30"));
        brought.applied(preview);
        assertThat(as(() -> funding.totals(new FinancialYear(2026))).all().allocated())
                .isEqualTo(new Money(15_030));
    }

    @Test
    void whatIsNoMoneyGoesBackWithANumber() {
        var preview = brought.preview(Brought.csv(
                HEADERS,
                "Good,2026/27,1,£12.50,,,",
                "Below zero,2026/27,1,-5,,,",
                "Too much,2026/27,1,100000000.01,,,",
                "Beyond reason,2026/27,1,999999999999999999999999,,,",
                "Words,2026/27,1,about £1m,,,",
                "A share,2026/27,1,12%,,,",
                "Groups,2026/27,1,\"1,25\",,,",
                "Penny,2026/27,1,1.005,,,",
                "Year,2026/28,1,1,,,",
                "No year,,1,1,,,",
                "Objective,2026/27,9,1,,,"));

        assertThat(preview.rows().stream().flatMap(it -> it.problems().stream()).toList())
                .extracting(Problem::kind, Problem::where)
                .containsExactly(
                        tuple(ProblemKind.OUT_OF_RANGE, "table!D3"),
                        tuple(ProblemKind.OUT_OF_RANGE, "table!D4"),
                        tuple(ProblemKind.NOT_MONEY, "table!D5"),
                        tuple(ProblemKind.NOT_MONEY, "table!D6"),
                        tuple(ProblemKind.NOT_MONEY, "table!D7"),
                        tuple(ProblemKind.NOT_MONEY, "table!D8"),
                        tuple(ProblemKind.PART_OF_A_PENNY, "table!D9"),
                        tuple(ProblemKind.NOT_A_FINANCIAL_YEAR, "table!B10"),
                        tuple(ProblemKind.REQUIRED, "table!11"),
                        tuple(ProblemKind.OUT_OF_RANGE, "table!C12"));
        assertThat(brought.applied(preview).tally()).isEqualTo(new Tally(11, 1, 0, 0, 0, 10));
    }

    @Test
    void theIcbBringsThePartnersMoneyAndNobodyElseDoes() {
        var icb = brought.by(new Caller(
                system.icbLead().id(),
                "ICB lead",
                Set.of(new Grant(Role.ICB_LEAD, system.icb().id())),
                Set.of(system.provider().id())));
        assertThat(icb.applied(Brought.csv(HEADERS, "Laboratory,2026/27,3,1,,,"))
                        .tally())
                .isEqualTo(new Tally(1, 1, 0, 0, 0, 0));
        var withdrawn = find("F-0001");
        as(() -> funding.withdraw(withdrawn.ref(), "Never came"));
        var closed = brought.preview(Brought.csv(HEADERS, "Laboratory,2026/27,3,2,,,"));
        assertThat(closed.rows()).extracting(TableRow::kind).containsExactly(TableRow.Kind.CLOSED);
        Caller stranger = world.system().lead().caller();
        assertThatThrownBy(() -> brought.by(stranger).preview(Brought.csv(HEADERS, "Laboratory,2026/27,3,1,,,")))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void aThousandRowsAreReadAndWrittenInAsManyStatementsAsTen() {
        assertThat(brought.statements(1_000, HEADERS, "Line %d of 1000,2026/27,3,1.50,1,0.99,1.50"))
                .isLessThan(brought.statements(10, HEADERS, "Line %d of 10,2026/27,3,1.50,1,0.99,1.50") + 40);
    }

    private FundingLine find(String reference) {
        return as(() -> funding.find(system.provider().id(), reference));
    }

    private <T> T as(Supplier<T> work) {
        return currentUser.as(system.lead().caller(), work);
    }
}
