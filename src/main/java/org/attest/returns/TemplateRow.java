package org.attest.returns;

import java.util.List;

/**
 * One row of a template's workbook beside Attest. {@code reference} is the item's that it became earlier, or empty; {@code version} is what
 * a change must be based on; {@code note} says why the row is as it is, where that needs saying.
 */
public record TemplateRow(
        int number,
        String title,
        Kind kind,
        String reference,
        long version,
        List<TemplateCell> cells,
        List<Problem> problems,
        String note) {

    /** What the row asks for. */
    public enum Kind {
        NEW,
        /** Something new, if a person says that it is not the item with the same title. */
        NEW_IF_ANOTHER,
        CHANGED,
        UNCHANGED,
        /** It asks for changes where none may be made now. */
        CLOSED,
        /** The same row again in the same file. */
        REPEATED,
        SENT_BACK
    }

    public TemplateRow {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }

    public boolean isNew() {
        return kind == Kind.NEW || kind == Kind.NEW_IF_ANOTHER;
    }

    public String place() {
        return TemplateLayout.SHEET + "!" + number;
    }

    /** The cells that a person may take or leave. */
    public List<TemplateCell> asked() {
        return cells.stream().filter(it -> it.end().isAsked()).toList();
    }
}
