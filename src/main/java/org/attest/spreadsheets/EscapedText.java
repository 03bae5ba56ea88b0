package org.attest.spreadsheets;

import java.util.regex.Pattern;
import org.attest.shared.Refused;

/**
 * The way workbooks spell characters that XML cannot hold: {@code _x000D_} is a carriage return. Text that looks like
 * such a spelling is itself spelt out ({@code _x005F_}), or it would come back as another letter.
 */
final class EscapedText {

    static final int LONGEST = 32_767;
    private static final String CUT = " [cut here: a cell holds no more]";
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    static String decode(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(it -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(it.group(1), 16))));
    }

    /** @throws Refused for characters that no workbook may hold */
    static String encode(String text) {
        var whole = text.length() <= LONGEST ? text : cut(text);
        if (!isPlain(whole) && whole.codePoints().anyMatch(EscapedText::isForbidden)) {
            throw new Refused("A text holds a control character that a workbook cannot keep.");
        }
        var spelt = whole.contains("_x") ? LOOKS_ESCAPED.matcher(whole).replaceAll("_x005F_") : whole;
        return spelt.replace("\r", "_x000D_");
    }

    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    /** No character is cut in two. */
    private static String cut(String text) {
        var end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** Such text could be taken for a formula by another program. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\n".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isForbidden(int c) {
        return (c < 0x20 && c != '\n' && c != '\t' && c != '\r')
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                || c == 0xFFFE
                || c == 0xFFFF;
    }
}
