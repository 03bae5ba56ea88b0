package org.attest.returns;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Evens out how the same thing is written by different programs and hands, before anything is compared. */
final class Normal {

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n|\r|_x000[dD]_\n?");
    private static final Pattern NARROW_OR_FIXED_SPACES = Pattern.compile("[\\u00a0\\u202f\\u2007]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200b\\ufeff\\u2060\\u00ad]");
    private static final Pattern JOINERS = Pattern.compile("[\\u200c\\u200d\\ufe0e\\ufe0f]");
    private static final Pattern GAPS = Pattern.compile("\\s+");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,]*(\\.[0-9]+)?%?");

    private Normal() {}

    /** What is kept of a text: its own quotes and case, composed characters, LF, plain spaces, nothing invisible. */
    static String text(String written) {
        return isPlain(written) ? written.strip() : evened(written);
    }

    /** Most texts have nothing that could be written in two ways, and are looked at letter by letter only. */
    static boolean isPlain(String written) {
        for (var i = 0; i < written.length(); i++) {
            var letter = written.charAt(i);
            if (letter > '~' || letter == '_' || letter < ' ' && letter != '\n' && letter != '\t') {
                return false;
            }
        }
        return true;
    }

    private static String evened(String written) {
        var lines = LINE_ENDS.matcher(written).replaceAll("\n");
        var spaces = NARROW_OR_FIXED_SPACES.matcher(lines).replaceAll(" ");
        var visible = INVISIBLE.matcher(spaces).replaceAll("");
        return Normalizer.normalize(visible, Normalizer.Form.NFC).strip();
    }

    /** Whether a text stands in one line just as it would be evened out; most do. */
    static boolean isEven(String written) {
        var before = ' ';
        for (var i = 0; i < written.length(); i++) {
            var letter = written.charAt(i);
            if (letter > '~' || letter < ' ' || letter == '_' || letter == ' ' && before == ' ') {
                return false;
            }
            before = letter;
        }
        return before != ' ' || written.isEmpty();
    }

    /** The same in one line. */
    static String line(String written) {
        return isEven(written) ? written : withoutGaps(text(written));
    }

    private static String withoutGaps(String text) {
        var before = 'x';
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter < ' ' || letter == ' ' && before == ' ') {
                return GAPS.matcher(text).replaceAll(" ");
            }
            before = letter;
        }
        return text;
    }

    /** By what two texts are compared. Joiners, which emoji and some scripts need, are kept but make no difference. */
    static String key(String written) {
        return isPlain(written)
                ? written.strip()
                : JOINERS.matcher(evened(written)).replaceAll("").strip();
    }

    /** Whether nothing is left of a text once it is evened out, which most texts answer by their first letter. */
    static boolean isNothing(String written) {
        for (var i = 0; i < written.length(); i++) {
            var letter = written.charAt(i);
            if (letter > ' ' && letter <= '~' && letter != '_') {
                return false;
            }
            if (letter != ' ' && letter != '\n' && letter != '\t') {
                return key(written).isEmpty();
            }
        }
        return true;
    }

    /** By what choices, headers, references and titles are found: without case, curly quotes and extra gaps. */
    static String folded(String written) {
        if (isEven(written)) {
            return written.toLowerCase(Locale.ROOT);
        }
        if (isPlain(written)) {
            return withoutGaps(written.strip()).toLowerCase(Locale.ROOT);
        }
        var straight = key(written)
                .replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"')
                .replace('\u2013', '-')
                .replace('\u2011', '-');
        return withoutGaps(straight).toLowerCase(Locale.ROOT);
    }

    /** Reads {@code 1,234.5} and {@code 12%} (= 0.12); numbers that differ only in trailing zeros are made the same. */
    static Optional<BigDecimal> number(String written) {
        var plain = key(written).replace(" ", "");
        if (!NUMBER.matcher(plain).matches()) {
            return Optional.empty();
        }
        var digits = new BigDecimal(plain.replace(",", "").replace("%", ""));
        return Optional.of(plain(plain.endsWith("%") ? digits.movePointLeft(2) : digits));
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
