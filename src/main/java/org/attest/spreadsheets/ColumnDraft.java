package org.attest.spreadsheets;

import org.jspecify.annotations.Nullable;

/**
 * One column of a table to be written.
 *
 * @param width in characters
 * @param locked whether people may not type in it
 * @param choices the name of a list given to {@link WorkbookDraft#list}, for a drop-down
 * @param maxLength the longest text that Excel lets people type
 */
public record ColumnDraft(
        String header,
        int width,
        Kind kind,
        boolean locked,
        @Nullable String choices,
        @Nullable Integer maxLength) {

    /** What the cells of a column hold. */
    public enum Kind {
        TEXT,
        DATE,
        NUMBER
    }

    public static ColumnDraft locked(String header, int width) {
        return new ColumnDraft(header, width, Kind.TEXT, true, null, null);
    }

    public static ColumnDraft text(String header, int width, int maxLength) {
        return new ColumnDraft(header, width, Kind.TEXT, false, null, maxLength);
    }

    public static ColumnDraft choice(String header, int width, String choices) {
        return new ColumnDraft(header, width, Kind.TEXT, false, choices, null);
    }

    public static ColumnDraft date(String header, int width) {
        return new ColumnDraft(header, width, Kind.DATE, false, null, null);
    }

    public static ColumnDraft number(String header, int width) {
        return new ColumnDraft(header, width, Kind.NUMBER, false, null, null);
    }
}
