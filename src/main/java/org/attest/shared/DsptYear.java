package org.attest.shared;

import java.util.regex.Pattern;

/**
 * The year of a DSPT edition, written {@code 2026-27}. Its dates (opens, interim, audit, final) are data of the
 * edition: 2026-27 opens in September 2026 and closes on 30 June 2027, so it is neither a calendar nor a financial year.
 */
public record DsptYear(int startsIn) implements Comparable<DsptYear> {

    private static final Pattern WRITTEN = Pattern.compile("(20\\d\\d)-(\\d\\d)");

    public DsptYear {
        if (startsIn < 2015 || startsIn > 2099) {
            throw new IllegalArgumentException("No DSPT year starts in " + startsIn);
        }
    }

    /** Reads {@code 2026-27}; anything else is refused. */
    public static DsptYear of(String written) {
        var match = WRITTEN.matcher(written);
        if (match.matches()) {
            var year = new DsptYear(Integer.parseInt(match.group(1)));
            if (year.toString().equals(written)) {
                return year;
            }
        }
        throw new IllegalArgumentException("Not a DSPT year: " + written);
    }

    public DsptYear previous() {
        return new DsptYear(startsIn - 1);
    }

    @Override
    public int compareTo(DsptYear other) {
        return Integer.compare(startsIn, other.startsIn);
    }

    @Override
    public String toString() {
        return "%d-%02d".formatted(startsIn, (startsIn + 1) % 100);
    }
}
