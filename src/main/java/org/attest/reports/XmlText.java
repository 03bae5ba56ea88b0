package org.attest.reports;

/** Text as XML and HTML can hold it: nothing in it is a tag or an escape, and what no page may hold is left out. */
final class XmlText {

    private XmlText() {}

    static String of(String text) {
        return isPlain(text) ? text : escaped(text);
    }

    /** Most texts hold nothing that would have to change. */
    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter < ' ' || letter >= Character.MIN_SURROGATE || "&<>\"'".indexOf(letter) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(XmlText::mayStand).forEach(it -> {
            switch (it) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(it);
            }
        });
        return escaped.toString();
    }

    private static boolean mayStand(int letter) {
        return (letter >= ' ' || letter == '\n' || letter == '\t')
                && (letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE)
                && letter != 0xFFFE
                && letter != 0xFFFF;
    }
}
