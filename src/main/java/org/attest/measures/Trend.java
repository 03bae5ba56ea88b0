package org.attest.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** How a figure moved from the known reading before to the latest one; {@code good} only where that is the better way. */
public record Trend(BigDecimal change, Unit unit, YearMonth since, Way way) {

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /** Whether it got better. */
    public enum Way {
        BETTER("better"),
        WORSE("worse"),
        SAME("no change");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Empty while there are fewer than two known readings, or the latest one is not known. @param recent oldest first */
    static Optional<Trend> of(Measure measure, List<Reading> recent) {
        if (recent.isEmpty() || recent.getLast().figure().amount() == null) {
            return Optional.empty();
        }
        var known = recent.stream().filter(it -> it.figure().amount() != null).toList();
        if (known.size() < 2) {
            return Optional.empty();
        }
        var before = known.get(known.size() - 2);
        return Optional.of(between(measure, before, known.getLast()));
    }

    private static Trend between(Measure measure, Reading before, Reading now) {
        var change = amount(now).subtract(amount(before));
        var better = measure.direction().worth(change).signum();
        return new Trend(
                change, measure.unit(), before.month(), better == 0 ? Way.SAME : better > 0 ? Way.BETTER : Way.WORSE);
    }

    private static BigDecimal amount(Reading reading) {
        return Optional.ofNullable(reading.figure().amount()).orElseThrow();
    }

    /** {@code Up 4 points since June 2026, better}; {@code No change since June 2026}. */
    public String inWords() {
        if (way == Way.SAME) {
            return "No change since " + Months.inWords(since);
        }
        var by = Measure.plain(change.abs().setScale(change.abs().compareTo(TENTH) < 0 ? 4 : 1, RoundingMode.HALF_UP));
        return "%s %s%s since %s, %s"
                .formatted(
                        change.signum() > 0 ? "Up" : "Down",
                        by,
                        switch (unit) {
                            case PERCENT -> by.equals("1") ? " point" : " points";
                            case HOURS -> by.equals("1") ? " hour" : " hours";
                            case NUMBER -> "";
                        },
                        Months.inWords(since),
                        way.words());
    }
}
