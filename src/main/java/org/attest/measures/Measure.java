package org.attest.measures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is measured. {@code numerator} and {@code denominator} say what is counted where it is a part of something;
 * {@code share} that it can never be over 100 percent; {@code workedOut} that Attest works it out and nobody types it.
 * {@code thresholds} are those in force, null where no target is set; {@code edition} counts their changes.
 */
public record Measure(
        String code,
        String title,
        String definition,
        @Nullable String numerator,
        @Nullable String denominator,
        Unit unit,
        boolean share,
        Direction direction,
        List<Integer> objectives,
        String source,
        boolean workedOut,
        @Nullable Thresholds thresholds,
        int edition) {

    public Measure {
        objectives = List.copyOf(objectives);
        if (thresholds != null) {
            thresholds.checkedFor(direction, share);
        }
    }

    Measure with(@Nullable Thresholds others, int edited) {
        return new Measure(
                code,
                title,
                definition,
                numerator,
                denominator,
                unit,
                share,
                direction,
                objectives,
                source,
                workedOut,
                others,
                edited);
    }

    /** Whether a reading may give two counts instead of one figure. */
    public boolean counts() {
        return unit == Unit.PERCENT && denominator != null;
    }

    /** {@code 47 of 49 (95.9%)}, {@code 6.5 hours}, {@code Not known}. */
    public String inWords(Figure figure) {
        return switch (figure) {
            case Figure.Absent absent -> absent.words();
            case Figure.Amount it -> inWords(it.amount());
            case Figure.Share it -> "%s of %s (%s)".formatted(plain(it.part()), plain(it.whole()), percent(it));
        };
    }

    /** One figure with its unit, to one decimal and never rounded to the good side. */
    public String inWords(BigDecimal amount) {
        return plain(amount.setScale(1, direction.shown())) + unit.suffix();
    }

    private String percent(Figure.Share share) {
        return plain(share.part().multiply(Figure.HUNDRED).divide(share.whole(), 1, direction.shown())) + "%";
    }

    /** When it is on target, and near it: {@code At least 95%, near from 85%}. */
    public String target(@Nullable Thresholds bounds) {
        if (bounds == null) {
            return "No target set";
        }
        var higher = direction == Direction.HIGHER;
        var green = (higher ? "At least " : "At most ") + exact(bounds.green());
        return bounds.green().equals(bounds.amber())
                ? green
                : "%s, near %s %s".formatted(green, higher ? "from" : "up to", exact(bounds.amber()));
    }

    private String exact(BigDecimal bound) {
        return plain(bound) + unit.suffix();
    }

    /** With thousands separated and no zeros at the end: {@code 1,250.5}. */
    static String plain(BigDecimal figure) {
        var scale = Math.max(0, figure.stripTrailingZeros().scale());
        return String.format(Locale.UK, "%,." + scale + "f", figure);
    }
}
