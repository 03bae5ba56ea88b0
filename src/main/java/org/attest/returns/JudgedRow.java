package org.attest.returns;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a return after comparing. {@code reference} is the item's own; of a new row what the file calls it, or empty; {@code version} is
 * what a change must be based on; {@code changedBy} and {@code changedAt} tell of the latest change in Attest.
 */
public record JudgedRow(
        ReturnSheet sheet,
        int number,
        String reference,
        String title,
        Kind kind,
        String note,
        List<JudgedCell> cells,
        List<Problem> problems,
        long version,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    /** What the row asks for. */
    public enum Kind {
        /** Something to add. */
        NEW,
        /** Something to add, if a person says that it is not the item with the same title. */
        NEW_IF_ANOTHER,
        /** Cells that a person may take or leave. */
        CHANGED,
        UNCHANGED,
        /** It asks for changes where none may be made now. */
        CLOSED,
        /** The same row again in the same file. */
        REPEATED,
        /** Added from the same workbook before. */
        ADDED_BEFORE,
        SENT_BACK
    }

    public JudgedRow {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }

    public boolean isNew() {
        return kind == Kind.NEW || kind == Kind.NEW_IF_ANOTHER;
    }

    /** The cells that a person may take or leave. */
    public List<JudgedCell> asked() {
        return cells.stream().filter(it -> it.end().isAsked()).toList();
    }

    public String place() {
        return sheet.title() + "!" + number;
    }
}
