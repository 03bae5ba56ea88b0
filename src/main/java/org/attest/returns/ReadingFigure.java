package org.attest.returns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.attest.measures.Figure;
import org.attest.measures.Measure;
import org.attest.measures.Unit;

/** What the columns of a row say together of a figure: what the file changes counts before what stands already. */
final class ReadingFigure {

    private static final String EITHER = "a figure, or “Not known” or “Not applicable”, not both";

    private final Measure measure;
    private final Map<String, CellText> cells;
    private final Map<String, CellText> file;

    ReadingFigure(Measure measure, Map<String, CellText> cells, Map<String, CellText> file) {
        this.measure = measure;
        this.cells = cells;
        this.file = file;
    }

    /** @throws CellRefused where the columns do not fit each other, or could be meant in two ways */
    Figure figure() {
        var absent = absent(ReadingColumns.VALUE).or(() -> absent(ReadingColumns.KNOWN));
        var figures = changes(ReadingColumns.NUMERATOR)
                || changes(ReadingColumns.DENOMINATOR)
                || (changes(ReadingColumns.VALUE)
                        && absent(ReadingColumns.VALUE).isEmpty());
        if (absent.isPresent() && figures && changes(ReadingColumns.KNOWN)) {
            throw new CellRefused(ReadingColumns.KNOWN, ProblemKind.DOES_NOT_FIT, EITHER);
        }
        if (absent.isPresent() && !figures) {
            return absent.get();
        }
        var counts = has(ReadingColumns.NUMERATOR) || has(ReadingColumns.DENOMINATOR);
        var onlyValue = changes(ReadingColumns.VALUE)
                && !changes(ReadingColumns.NUMERATOR)
                && !changes(ReadingColumns.DENOMINATOR);
        return counts && (!onlyValue || isShare()) ? share() : amount();
    }

    private Figure share() {
        for (var column : new String[] {ReadingColumns.NUMERATOR, ReadingColumns.DENOMINATOR}) {
            if (!has(column)) {
                throw new CellRefused(column, ProblemKind.REQUIRED, "numerator and denominator");
            }
        }
        var share = new Figure.Share(number(ReadingColumns.NUMERATOR), number(ReadingColumns.DENOMINATOR));
        if (changes(ReadingColumns.VALUE) && share.whole().signum() != 0) {
            checkProduct(share);
        }
        return share;
    }

    private void checkProduct(Figure.Share share) {
        if (!fits(share)) {
            throw new CellRefused(
                    ReadingColumns.VALUE, ProblemKind.DOES_NOT_FIT, measure.inWords(share) + ", or no value");
        }
    }

    /** Whether the value says no more than the counts that stand already. */
    private boolean isShare() {
        return has(ReadingColumns.NUMERATOR)
                && has(ReadingColumns.DENOMINATOR)
                && number(ReadingColumns.DENOMINATOR).signum() != 0
                && fits(new Figure.Share(number(ReadingColumns.NUMERATOR), number(ReadingColumns.DENOMINATOR)));
    }

    /** Where a row gives counts and their share (95.9, or 0.959 as a spreadsheet keeps it), they agree. */
    private boolean fits(Figure.Share share) {
        var given = percent();
        var expected = share.part().multiply(Figure.HUNDRED).divide(share.whole(), 6, RoundingMode.HALF_EVEN);
        var tolerance = new BigDecimal("0.51").movePointLeft(Math.max(0, given.scale()));
        return near(expected, given, tolerance) || near(expected, given.movePointRight(2), tolerance.movePointRight(2));
    }

    private static boolean near(BigDecimal one, BigDecimal other, BigDecimal tolerance) {
        return one.subtract(other).abs().compareTo(tolerance) <= 0;
    }

    private BigDecimal percent() {
        var given = said(ReadingColumns.VALUE);
        return new BigDecimal(given.replace("%", ""));
    }

    private Figure amount() {
        if (!has(ReadingColumns.VALUE)) {
            throw new CellRefused(
                    ReadingColumns.VALUE, ProblemKind.REQUIRED, "a figure, or “Not known” or “Not applicable”");
        }
        var given = said(ReadingColumns.VALUE);
        var percent = given.endsWith("%");
        if (percent && measure.unit() != Unit.PERCENT) {
            throw new CellRefused(ReadingColumns.VALUE, ProblemKind.DOES_NOT_FIT, "a figure without a percent sign");
        }
        var amount = percent();
        if (measure.unit() == Unit.PERCENT
                && !percent
                && changes(ReadingColumns.VALUE)
                && amount.signum() > 0
                && amount.compareTo(BigDecimal.ONE) <= 0) {
            throw new CellRefused(ReadingColumns.VALUE, ProblemKind.COULD_BE_TWO_NUMBERS, "a percentage such as 97%");
        }
        return new Figure.Amount(amount);
    }

    private BigDecimal number(String column) {
        var given = said(column);
        if (given.endsWith("%")) {
            throw new CellRefused(column, ProblemKind.NOT_A_NUMBER, "a number without a percent sign");
        }
        return new BigDecimal(given);
    }

    private Optional<Figure.Absent> absent(String column) {
        return Arrays.stream(Figure.Absent.values())
                .filter(it -> it.name().equals(said(column)))
                .findFirst();
    }

    private boolean changes(String column) {
        return file.containsKey(column);
    }

    private boolean has(String column) {
        return cells.containsKey(column);
    }

    private String said(String column) {
        return cells.getOrDefault(column, CellText.of("")).value();
    }
}
