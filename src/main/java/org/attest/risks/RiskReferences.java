package org.attest.risks;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** How a risk is named within its organisation: {@code R-0001}. */
final class RiskReferences {

    private static final Pattern WRITTEN = Pattern.compile("[Rr]-?0*(\\d{1,8})");

    private RiskReferences() {}

    static String written(int number) {
        return "R-%04d".formatted(number);
    }

    /** The number of {@code R-0042}; empty for anything that is no reference. */
    static OptionalInt number(String reference) {
        var match = WRITTEN.matcher(reference.strip());
        return match.matches() ? OptionalInt.of(Integer.parseInt(match.group(1))) : OptionalInt.empty();
    }
}
