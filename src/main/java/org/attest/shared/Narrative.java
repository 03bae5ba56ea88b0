package org.attest.shared;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Text that a person wrote: at most 10,000 characters, so that a workbook cell always holds it, without control
 * characters but line breaks and tabs, in Unicode NFC, with LF for line breaks. Never HTML: it is always shown as text.
 */
public record Narrative(String text) {

    public static final int LONGEST = 10_000;

    public Narrative {
        text = isPlain(text) ? text : evened(text);
        if (text.length() > LONGEST) {
            throw new Refused("The text has %,d characters; %,d is the most.".formatted(text.length(), LONGEST));
        }
    }

    /** Letters of which each has one way to be written, and none controls anything. */
    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter > '~' || letter < ' ' && letter != '\n' && letter != '\t') {
                return false;
            }
        }
        return true;
    }

    private static String evened(String written) {
        var text = Normalizer.normalize(written.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        if (!isWritable(text)) {
            throw new Refused(
                    "The text holds a control character that cannot be kept. Type it again instead of pasting it.");
        }
        return text;
    }

    /** Whether files can hold the text: no control characters, half characters or what Unicode says is none. */
    public static boolean isWritable(String text) {
        if (isPlain(text)) {
            return true;
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isForbidden(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The same for a title, a name or a code: no line breaks nor tabs either. */
    public static boolean isOneLine(String text) {
        return isWritable(text) && text.indexOf('\n') < 0 && text.indexOf('\t') < 0;
    }

    private static boolean isForbidden(int c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t')
                || Character.getType(c) == Character.SURROGATE
                || c == 0xFFFE
                || c == 0xFFFF;
    }

    /** Blank counts as nothing said. */
    public static @Nullable Narrative ofNullable(@Nullable String text) {
        return text == null || text.isBlank() ? null : new Narrative(text.strip());
    }

    public static @Nullable String checked(@Nullable String text) {
        var narrative = ofNullable(text);
        return narrative == null ? null : narrative.text();
    }

    @Override
    public String toString() {
        return text;
    }
}
