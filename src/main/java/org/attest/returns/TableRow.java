package org.attest.returns;

import java.util.List;

/**
 * One row of an imported table beside Attest. {@code reference} is what Attest calls it, or empty; {@code version} is what a
 * change is based on; {@code note} says why the row is as it is, where that needs saying.
 */
public record TableRow(
        int number,
        String title,
        Kind kind,
        String reference,
        String version,
        List<TableCell> cells,
        List<Problem> problems,
        String note) {

    /** What the row asks for. */
    public enum Kind {
        NEW,
        CHANGED,
        /** It names no reference but looks like something that is there: changed if a person says that it is the same. */
        CHANGED_IF_SAME,
        UNCHANGED,
        /** It asks for changes where none may be made. */
        CLOSED,
        /** The same row again in the same file. */
        REPEATED,
        SENT_BACK
    }

    public TableRow {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }

    /** Whether a person may take or leave it. */
    public boolean isAsked() {
        return kind == Kind.NEW || kind == Kind.CHANGED || kind == Kind.CHANGED_IF_SAME;
    }

    /** Whether it is taken where nobody decided. */
    public boolean isTaken() {
        return kind == Kind.NEW || kind == Kind.CHANGED;
    }

    /** How the row ends; {@code decided} says that a person decided otherwise than proposed. */
    public RowEnd end(boolean decided) {
        return switch (kind) {
            case SENT_BACK -> RowEnd.SENT_BACK;
            case UNCHANGED -> RowEnd.UNCHANGED;
            case CLOSED, REPEATED -> RowEnd.LEFT_OUT;
            case NEW -> decided ? RowEnd.LEFT_OUT : RowEnd.NEW;
            case CHANGED -> decided ? RowEnd.LEFT_OUT : RowEnd.CHANGED;
            case CHANGED_IF_SAME -> decided ? RowEnd.CHANGED : RowEnd.LEFT_OUT;
        };
    }
}
