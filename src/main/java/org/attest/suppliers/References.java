package org.attest.suppliers;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** How suppliers are called within a register: {@code S-0042}. */
final class References {

    private static final Pattern WRITTEN = Pattern.compile("[Ss]-?0*(\\d{1,8})");

    private References() {}

    static String written(int number) {
        return "S-%04d".formatted(number);
    }

    /** Empty for anything that is no reference. */
    static OptionalInt number(String reference) {
        var match = WRITTEN.matcher(reference.strip());
        return match.matches() ? OptionalInt.of(Integer.parseInt(match.group(1))) : OptionalInt.empty();
    }
}
