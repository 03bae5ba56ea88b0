package org.attest.position;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.access.Scope;
import org.attest.measures.Figure;
import org.attest.measures.NewReading;
import org.attest.measures.WorkedOutReadings.WorkedOut;
import org.attest.shared.FinancialYear;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out the figures of some organisations as at a day. Where there is nothing to count there is no figure. */
@Component
class WorkedOutFigures {

    private static final String OUTCOMES = "outcomes-at-expected";
    private static final String EVIDENCE = "evidence-in-date";
    private static final String RISKS = "risks-over-appetite";
    private static final String SUPPLIERS = "tier-1-suppliers-assured";
    private static final String SPENDING = "spend-against-plan";
    private static final String NO_TIER_1 = "None of the suppliers in use is of tier 1.";
    private static final int PENCE_DECIMALS = 2;

    private final RegisterFigures registers;

    WorkedOutFigures(RegisterFigures registers) {
        this.registers = registers;
    }

    /** At most five for each organisation of the position, in as many statements as one takes. */
    List<WorkedOut> of(SystemPosition position, LocalDate today) {
        var scope = new Scope(position.columns().stream()
                .map(it -> it.member().organisation())
                .collect(Collectors.toSet()));
        var risks = registers.risks(scope);
        var suppliers = registers.suppliers(scope, today);
        var funding = registers.funding(scope, FinancialYear.containing(today));
        var found = new ArrayList<WorkedOut>();
        for (var column : position.columns()) {
            var organisation = column.member().organisation();
            add(found, column, OUTCOMES, outcomes(column), today);
            add(found, column, EVIDENCE, evidence(column.evidence()), today);
            add(found, column, RISKS, risks(risks.get(organisation)), today);
            add(found, column, SUPPLIERS, suppliers(suppliers.get(organisation)), today);
            add(found, column, SPENDING, spending(funding.get(organisation)), today);
        }
        return found;
    }

    private static @Nullable Figure outcomes(OrganisationColumn column) {
        return column.returned() ? share(column.tally().met(), column.tally().known(), Figure.Absent.NOT_KNOWN) : null;
    }

    private static @Nullable Figure evidence(FreshnessCount evidence) {
        return evidence.all() == 0 ? null : Figure.share(evidence.inDate() + evidence.dueSoon(), evidence.all());
    }

    /** A register whose open risks all wait for their first score says nothing yet; one without open risks says none. */
    private static @Nullable Figure risks(RegisterFigures.@Nullable RiskCount count) {
        if (count == null) {
            return null;
        }
        return count.open() > 0 && count.notScored() == count.open()
                ? Figure.Absent.NOT_KNOWN
                : Figure.amount(Integer.toString(count.over()));
    }

    private static @Nullable Figure suppliers(RegisterFigures.@Nullable SupplierCount count) {
        return count == null ? null : share(count.assured(), count.critical(), Figure.Absent.NOT_APPLICABLE);
    }

    /** How far the forecast is from what was allocated, above or below; of nothing allocated no share can be told. */
    private static @Nullable Figure spending(RegisterFigures.@Nullable FundingSum sum) {
        if (sum == null) {
            return null;
        }
        return sum.allocated() == 0
                ? Figure.Absent.NOT_KNOWN
                : new Figure.Share(pounds(Math.abs(sum.forecast() - sum.allocated())), pounds(sum.allocated()));
    }

    private static BigDecimal pounds(long pence) {
        return BigDecimal.valueOf(pence, PENCE_DECIMALS);
    }

    private static Figure share(int part, int whole, Figure.Absent without) {
        return whole == 0 ? without : Figure.share(part, whole);
    }

    private static void add(
            List<WorkedOut> found,
            OrganisationColumn column,
            String measure,
            @Nullable Figure figure,
            LocalDate today) {
        if (figure != null) {
            var reading = NewReading.of(measure, YearMonth.from(today), figure, today);
            found.add(new WorkedOut(
                    column.member().organisation(),
                    figure == Figure.Absent.NOT_APPLICABLE ? reading.noting(NO_TIER_1) : reading));
        }
    }
}
