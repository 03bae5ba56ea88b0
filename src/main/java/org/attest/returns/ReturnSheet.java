package org.attest.returns;

import java.util.Arrays;
import java.util.List;

/** A sheet of the return workbook that people fill in; one row is one subject. */
public enum ReturnSheet {
    OUTCOMES("Outcomes", "outcome"),
    EVIDENCE("Evidence", "evidence item");

    private final String title;
    private final String subject;

    ReturnSheet(String title, String subject) {
        this.title = title;
        this.subject = subject;
    }

    public String title() {
        return title;
    }

    /** What one row is, in words. */
    public String subject() {
        return subject;
    }

    /** New rows without a reference are welcome only where people may add things. */
    boolean takesNewRows() {
        return this == EVIDENCE;
    }

    public List<ReturnColumn> columns() {
        return Arrays.stream(ReturnColumn.values())
                .filter(it -> it.sheet() == this)
                .toList();
    }

    ReturnColumn referenceColumn() {
        return this == OUTCOMES ? ReturnColumn.OUTCOME : ReturnColumn.EVIDENCE_ITEM;
    }

    ReturnColumn titleColumn() {
        return this == OUTCOMES ? ReturnColumn.OUTCOME_TITLE : ReturnColumn.TITLE;
    }
}
