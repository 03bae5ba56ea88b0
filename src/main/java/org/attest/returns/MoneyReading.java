package org.attest.returns;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.improvements.FundingDetails;
import org.attest.shared.FinancialYear;
import org.attest.shared.Money;
import org.attest.spreadsheets.Cell;
import org.attest.spreadsheets.CellValue;

/** Understands amounts of money, to the penny, and financial years. */
final class MoneyReading {

    private static final String AN_AMOUNT = "an amount such as 1250.50 or £1,250.50";
    private static final String A_YEAR = "a financial year such as 2026/27";
    private static final int PENCE_DIGITS = 2;
    private static final MathContext AS_SPREADSHEETS = new MathContext(15);
    private static final Pattern MORE_DECIMALS = Pattern.compile("-?£?-?[\\d,]+\\.\\d{3,}");
    private static final Pattern YEAR = Pattern.compile("(?:20)?(\\d\\d) ?[/-] ?(?:20)?(\\d\\d)");

    private MoneyReading() {}

    /** An amount as all sides of a comparison hold it: in pence. */
    static CellText text(Money amount) {
        return new CellText(Long.toString(amount.pence()), amount.toString());
    }

    static CellText text(FinancialYear year) {
        return new CellText(Integer.toString(year.startsIn()), year.toString());
    }

    static Money money(String value) {
        return new Money(Long.parseLong(value));
    }

    static BigDecimal pounds(String value) {
        return BigDecimal.valueOf(Long.parseLong(value), PENCE_DIGITS);
    }

    /** @param anything whether an amount below zero or beyond reason may stand there */
    static Understood money(Cell cell, boolean anything) {
        return switch (cell.value()) {
            case CellValue.Number(var number, var _) -> {
                var rounded = number.round(AS_SPREADSHEETS).stripTrailingZeros();
                if (rounded.scale() > PENCE_DIGITS) {
                    yield CellRules.bad(ProblemKind.PART_OF_A_PENNY, cell, AN_AMOUNT);
                }
                yield rounded.precision() - rounded.scale() > AS_SPREADSHEETS.getPrecision()
                        ? beyond(cell)
                        : within(
                                cell,
                                new Money(rounded.movePointRight(PENCE_DIGITS).longValueExact()),
                                anything);
            }
            case CellValue.Text(var text) -> {
                var written = Normal.line(text).replace(" ", "");
                var read = Money.read(written);
                if (read.isPresent()) {
                    yield within(cell, read.get(), anything);
                }
                var kind =
                        MORE_DECIMALS.matcher(written).matches() ? ProblemKind.PART_OF_A_PENNY : ProblemKind.NOT_MONEY;
                yield CellRules.bad(kind, cell, AN_AMOUNT);
            }
            default -> CellRules.bad(ProblemKind.NOT_MONEY, cell, AN_AMOUNT);
        };
    }

    private static Understood within(Cell cell, Money amount, boolean anything) {
        return anything || (!amount.isNegative() && amount.compareTo(FundingDetails.MOST) <= 0)
                ? Understood.is(text(amount))
                : beyond(cell);
    }

    private static Understood beyond(Cell cell) {
        return CellRules.bad(ProblemKind.OUT_OF_RANGE, cell, "an amount from £0 to " + FundingDetails.MOST);
    }

    /** Also {@code 26/27}, {@code 2026-27} and {@code 2026/2027}. */
    static Understood year(Cell cell) {
        return Optional.of(cell.value())
                .filter(CellValue.Text.class::isInstance)
                .map(_ -> YEAR.matcher(Normal.folded(cell.words())))
                .filter(it -> it.matches())
                .flatMap(it -> FinancialYear.read("20%s/%s".formatted(it.group(1), it.group(2))))
                .map(it -> Understood.is(text(it)))
                .orElseGet(() -> CellRules.bad(ProblemKind.NOT_A_FINANCIAL_YEAR, cell, A_YEAR));
    }
}
