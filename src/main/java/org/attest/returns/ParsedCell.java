package org.attest.returns;

/** One cell of a return as it came, word for word, with its place; not yet understood. */
record ParsedCell(ReturnColumn column, String place, Kind kind, String text, boolean formula) {

    /** What the spreadsheet says the cell is; tables are kept by their order, to which new ones are only added. */
    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        TRUTH,
        FAULT,
        BLANK
    }

    boolean isBlank() {
        return kind == Kind.BLANK || (kind == Kind.TEXT && Normal.key(text).isEmpty());
    }
}
