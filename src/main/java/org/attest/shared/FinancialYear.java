package org.attest.shared;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;

/** A year of public money, 1 April to 31 March, written {@code 2026/27}. */
public record FinancialYear(int startsIn) implements Comparable<FinancialYear> {

    private static final Pattern WRITTEN = Pattern.compile("(20\\d\\d)/(\\d\\d)");

    public FinancialYear {
        if (startsIn < 2015 || startsIn > 2099) {
            throw new Refused("No financial year starts in %d.".formatted(startsIn));
        }
    }

    public static FinancialYear containing(LocalDate day) {
        return new FinancialYear(day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear());
    }

    /** Reads {@code 2026/27}; empty for anything else, also {@code 2026/28}. */
    public static Optional<FinancialYear> read(String written) {
        var match = WRITTEN.matcher(written);
        if (!match.matches()) {
            return Optional.empty();
        }
        var starts = Integer.parseInt(match.group(1));
        return Optional.of(starts)
                .filter(it -> it >= 2015 && it <= 2099)
                .map(FinancialYear::new)
                .filter(it -> it.toString().equals(written));
    }

    public LocalDate firstDay() {
        return LocalDate.of(startsIn, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusYears(1).minusDays(1);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startsIn, other.startsIn);
    }

    @Override
    public String toString() {
        return "%d/%02d".formatted(startsIn, (startsIn + 1) % 100);
    }
}
