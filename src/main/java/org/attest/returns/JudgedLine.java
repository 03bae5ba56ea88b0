package org.attest.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attest.spreadsheets.Cell;
import org.jspecify.annotations.Nullable;

/** A row while it is judged: its cells, and the problems found so far. */
final class JudgedLine {

    private final String sheet;
    private final int number;
    private final Map<String, Cell> cells;
    private final List<Problem> problems = new ArrayList<>();

    JudgedLine(String sheet, int number, Map<String, Cell> cells) {
        this.sheet = sheet;
        this.number = number;
        this.cells = cells;
    }

    int number() {
        return number;
    }

    Map<String, Cell> cells() {
        return cells;
    }

    List<Problem> problems() {
        return problems;
    }

    boolean isGood() {
        return problems.isEmpty() || problems.stream().noneMatch(Problem::sendsRowBack);
    }

    boolean isBlank(String column) {
        var cell = cells.get(column);
        return cell == null || Normal.isNothing(cell.words());
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    void problem(ProblemKind kind, String column, String expected) {
        var cell = cells.get(column);
        problems.add(new Problem(kind, place(column), cell == null ? "" : cell.words(), expected));
    }

    /** Names a row by its sheet and number, as people see it. */
    String place() {
        return sheet + "!" + number;
    }

    String place(String column) {
        var cell = cells.get(column);
        return cell == null ? place() : cell.place().toString();
    }

    TableRow back(String title) {
        return ended(title, TableRow.Kind.SENT_BACK);
    }

    TableRow ended(String title, TableRow.Kind kind) {
        return new TableRow(number, title, kind, "", "", List.of(), problems, "");
    }

    TableRow made(String title, TableRow.Kind kind, @Nullable Held<?> held, List<TableCell> changes, String note) {
        return new TableRow(
                number,
                title,
                kind,
                held == null ? "" : held.reference(),
                held == null ? "" : held.version(),
                changes,
                problems,
                note);
    }
}
