package org.attest.spreadsheets;

/** Text as XML can hold it: nothing in it is a tag, an escape or a letter that workbooks cannot keep. */
final class InertText {

    private InertText() {}

    static String of(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().map(InertText::kept).forEach(kept::appendCodePoint);
        return EscapedText.encode(kept.toString())
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static int kept(int letter) {
        var isControl = letter < 0x20 && letter != '\n' && letter != '\t' && letter != '\r';
        var isNone = (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE)
                || letter == 0xFFFE
                || letter == 0xFFFF;
        return isControl || isNone ? 0xFFFD : letter;
    }
}
