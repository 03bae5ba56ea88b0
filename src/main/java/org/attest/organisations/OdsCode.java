package org.attest.organisations;

import java.util.Locale;
import java.util.regex.Pattern;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;

/**
 * The code that the Organisation Data Service gave to an organisation, always text: {@code RJ7}, {@code 721},
 * {@code 8E338}, {@code H83001}. Upper case without spaces around it; an odd shape is worth a warning, never a refusal.
 */
public record OdsCode(String code) implements Comparable<OdsCode> {

    public static final int LONGEST = 20;
    private static final Pattern USUAL = Pattern.compile("[A-Z0-9]{3,8}");

    public OdsCode {
        code = code.strip().toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            throw new Refused("An organisation needs its ODS code.");
        }
        if (code.length() > LONGEST) {
            throw new Refused("An ODS code has at most " + LONGEST + " characters.");
        }
        if (!Narrative.isOneLine(code) || code.contains("/")) {
            throw new Refused("An ODS code holds no line breaks and no slash.");
        }
    }

    /** True for a shape that ODS does not usually give out: worth a second look. */
    public boolean looksOdd() {
        return !USUAL.matcher(code).matches();
    }

    @Override
    public int compareTo(OdsCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
