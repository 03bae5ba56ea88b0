package org.attest.figures;

import java.math.BigDecimal;
import org.attest.position.ProgrammeFigures;
import org.attest.shared.Money;

/** The money of one objective in one financial year (April to March), in pounds. */
public record FundingRow(
        int objective,
        String financialYear,
        int lines,
        BigDecimal allocated,
        BigDecimal committed,
        BigDecimal spent,
        BigDecimal forecast) {

    private static final int PENCE = 2;

    static FundingRow of(ProgrammeFigures.Funding it) {
        return new FundingRow(
                it.objective(),
                it.year().toString(),
                it.lines(),
                pounds(it.allocated()),
                pounds(it.committed()),
                pounds(it.spent()),
                pounds(it.forecast()));
    }

    private static BigDecimal pounds(Money money) {
        return BigDecimal.valueOf(money.pence(), PENCE);
    }
}
