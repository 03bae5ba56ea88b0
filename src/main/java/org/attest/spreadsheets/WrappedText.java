package org.attest.spreadsheets;

/** How high a row must be for a text that is wrapped in its column, in the font of our workbooks (Arial 11). */
public final class WrappedText {

    private static final int POINTS_OF_A_LINE = 15;

    /** The highest row that Excel knows. */
    private static final int MOST_POINTS = 409;

    private WrappedText() {}

    /**
     * How many lines a text takes where words go to the next line whole; a word longer than a line is cut.
     *
     * @param characters the width of the column in characters; some of it is lost at each edge of the cell
     */
    public static int lines(String text, int characters) {
        var room = Math.max(1, characters - 1);
        if (text.length() <= room && text.indexOf('\n') < 0) {
            return 1;
        }
        var lines = 1;
        var used = 0;
        var word = 0;
        for (int i = 0; i <= text.length(); i++) {
            var letter = i < text.length() ? text.charAt(i) : ' ';
            if (letter != ' ' && letter != '\n') {
                word++;
                continue;
            }
            if (used > 0 && used + 1 + word > room) {
                lines++;
                used = word;
            } else {
                used += (used > 0 ? 1 : 0) + word;
            }
            if (used > room) {
                lines += (used - 1) / room;
                used = (used - 1) % room + 1;
            }
            if (letter == '\n' && i < text.length()) {
                lines++;
                used = 0;
            }
            word = 0;
        }
        return lines;
    }

    /** The height of a row of that many lines, in points. */
    public static int points(int lines) {
        return Math.min(MOST_POINTS, lines * POINTS_OF_A_LINE);
    }
}
