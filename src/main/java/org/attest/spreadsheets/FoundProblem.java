package org.attest.spreadsheets;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Something that is wrong with a workbook, as it is told within that workbook: as a comment in its cell and a line of the
 * sheet of problems, both of which are ignored when the workbook comes again.
 *
 * @param where a cell such as {@code Outcomes!C7}, a row such as {@code Outcomes!7}, a sheet, or empty for the file
 * @param found may be empty, as {@code expected} may
 * @param reach what becomes of what it is about, in words
 * @param isNote whether it is only said: then it stands behind the others, and in no cell
 */
public record FoundProblem(
        int number,
        String where,
        String found,
        String expected,
        String message,
        String advice,
        String reach,
        boolean isNote) {

    /** The first cell of the sheet that lists them: such a sheet is read by nobody. */
    public static final String HEADING = "Problems that Attest found";

    /** How that sheet looks. */
    public static final RemarkList LIST = new RemarkList(
            "Problems",
            HEADING,
            "Put each right in its cell, and bring this same workbook again. This sheet and the comments are for you:"
                    + " Attest ignores them.",
            List.of(
                    new RemarkList.Column("Number", 9),
                    new RemarkList.Column("Sheet", 18),
                    new RemarkList.Column("Cell", 9),
                    new RemarkList.Column("What was found", 40),
                    new RemarkList.Column("What is expected", 40),
                    new RemarkList.Column("What is wrong", 45),
                    new RemarkList.Column("What to do", 45),
                    new RemarkList.Column("How far it reaches", 24)),
            2,
            "Attest problem");

    private static final Pattern CELL = Pattern.compile("(.*)!([A-Z]{0,3})([0-9]{1,7})", Pattern.DOTALL);

    /** What sends something back first; what is only said is listed behind it. */
    public static List<Remark> remarks(List<FoundProblem> problems) {
        return problems.stream()
                .sorted((one, other) -> Boolean.compare(one.isNote, other.isNote))
                .map(FoundProblem::remark)
                .toList();
    }

    private Remark remark() {
        var cell = CELL.matcher(where);
        var inCell = cell.matches();
        var sheet = inCell ? cell.group(1) : where;
        var row = inCell ? Integer.parseInt(cell.group(3)) : 0;
        var column = inCell ? column(cell.group(2)) : 0;
        var place = !inCell ? "" : cell.group(2).isEmpty() ? "row " + row : cell.group(2) + row;
        var comment = isNote || row == 0 ? "" : comment();
        return new Remark(
                sheet,
                row,
                column,
                comment,
                List.of(Integer.toString(number), sheet, place, found, expected, message, advice, reach));
    }

    private String comment() {
        var words = new StringBuilder(LIST.mark() + " " + number);
        words.append("\n").append(message);
        if (!expected.isEmpty()) {
            words.append("\nExpected: ").append(expected);
        }
        return words.append("\n").append(advice).toString();
    }

    private static int column(String letters) {
        var column = 0;
        for (var letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return Math.max(0, column - 1);
    }
}
