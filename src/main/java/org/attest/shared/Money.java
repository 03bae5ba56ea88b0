package org.attest.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** An amount in whole pence, written as people write pounds. Below zero only where two amounts are compared. */
public record Money(long pence) implements Comparable<Money> {

    public static final Money NONE = new Money(0);

    private static final Pattern WRITTEN =
            Pattern.compile("(-?)£?(-?)(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.(\\d{1,2}))?");
    private static final int PENCE = 100;

    public static Money ofPounds(long pounds) {
        return new Money(Math.multiplyExact(pounds, PENCE));
    }

    /** Reads {@code £1,250.50}, {@code 1250} or {@code -3.5}; empty for anything else, also a third decimal. */
    public static Optional<Money> read(String written) {
        var match = WRITTEN.matcher(written.replaceAll("\\s", ""));
        if (!match.matches() || match.group(3).length() > 15) {
            return Optional.empty();
        }
        var decimals = match.group(4);
        var pence = decimals == null ? 0 : Integer.parseInt(decimals) * (decimals.length() == 1 ? 10 : 1);
        var amount = Long.parseLong(match.group(3).replace(",", "")) * PENCE + pence;
        var below = !match.group(1).isEmpty() || !match.group(2).isEmpty();
        return Optional.of(new Money(below ? -amount : amount));
    }

    public Money plus(Money more) {
        return new Money(Math.addExact(pence, more.pence));
    }

    public Money minus(Money less) {
        return new Money(Math.subtractExact(pence, less.pence));
    }

    public boolean isNegative() {
        return pence < 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    /** {@code £1,250} or {@code £1,250.50}; {@link #read} reads it again. */
    @Override
    public String toString() {
        var size = Math.abs(pence);
        var pounds = "%s£%,d".formatted(isNegative() ? "-" : "", size / PENCE);
        return size % PENCE == 0 ? pounds : pounds + ".%02d".formatted(size % PENCE);
    }
}
