package org.attest.returns;

/** A column of the return workbook, found by its header wherever somebody moved it. Names are kept with exports. */
public enum ReturnColumn {
    OUTCOME(ReturnSheet.OUTCOMES, "Reference", Use.KEY, Content.TEXT, 20, 11),
    OUTCOME_TITLE(ReturnSheet.OUTCOMES, "Title", Use.INFORMATION, Content.TEXT, 300, 34),
    EXPECTED_LEVEL(ReturnSheet.OUTCOMES, "Expected level", Use.INFORMATION, Content.TEXT, 300, 24),
    LEVEL(ReturnSheet.OUTCOMES, "Level", Use.FILLED, Content.CHOICE, 40, 20),
    STATEMENT(ReturnSheet.OUTCOMES, "Statement", Use.FILLED, Content.TEXT, 10_000, 60),
    OWNER(ReturnSheet.OUTCOMES, "Owner", Use.FILLED, Content.CHOICE, 300, 24),
    DUE(ReturnSheet.OUTCOMES, "Due", Use.FILLED, Content.DATE, 40, 14),
    PROGRESS(ReturnSheet.OUTCOMES, "Progress", Use.REQUIRED, Content.CHOICE, 40, 14),
    PROVEN_BY(ReturnSheet.OUTCOMES, "Evidence", Use.INFORMATION, Content.TEXT, 10_000, 24),

    EVIDENCE_ITEM(ReturnSheet.EVIDENCE, "Reference", Use.KEY, Content.TEXT, 20, 11),
    TITLE(ReturnSheet.EVIDENCE, "Title", Use.REQUIRED, Content.TEXT, 200, 40),
    KIND(ReturnSheet.EVIDENCE, "Kind", Use.REQUIRED, Content.CHOICE, 100, 14),
    EVIDENCE_OWNER(ReturnSheet.EVIDENCE, "Owner", Use.FILLED, Content.CHOICE, 300, 24),
    EFFECTIVE(ReturnSheet.EVIDENCE, "Effective date", Use.FILLED, Content.DATE, 40, 14),
    REVIEW_DUE(ReturnSheet.EVIDENCE, "Review due", Use.FILLED, Content.DATE, 40, 14),
    EXPIRES(ReturnSheet.EVIDENCE, "Expires", Use.FILLED, Content.DATE, 40, 14),
    CLASSIFICATION(ReturnSheet.EVIDENCE, "Classification", Use.REQUIRED, Content.CHOICE, 40, 20),
    KEPT_AT(ReturnSheet.EVIDENCE, "Where kept", Use.FILLED, Content.TEXT, 500, 34),
    SUMMARY(ReturnSheet.EVIDENCE, "Summary", Use.FILLED, Content.TEXT, 10_000, 60),
    LINKED_TO(ReturnSheet.EVIDENCE, "Linked to", Use.FILLED, Content.REFERENCES, 10_000, 24);

    /** Who says what stands in the column. */
    enum Use {
        /** Ours: the reference by which a row is known. */
        KEY,
        /** Ours: helps to read the row; a change is ignored and said. */
        INFORMATION,
        /** Theirs: may be filled in. */
        FILLED,
        /** Theirs, and never empty on a row that counts. */
        REQUIRED
    }

    /** How the writing of a cell is understood. */
    enum Content {
        TEXT,
        CHOICE,
        DATE,
        REFERENCES
    }

    private final ReturnSheet sheet;
    private final String header;
    private final Use use;
    private final Content content;
    private final int longest;
    private final int width;

    ReturnColumn(ReturnSheet sheet, String header, Use use, Content content, int longest, int width) {
        this.sheet = sheet;
        this.header = header;
        this.use = use;
        this.content = content;
        this.longest = longest;
        this.width = width;
    }

    public ReturnSheet sheet() {
        return sheet;
    }

    public String header() {
        return header;
    }

    Content content() {
        return content;
    }

    /** The most characters that a cell may hold. */
    int longest() {
        return longest;
    }

    /** How wide the column is drawn, in characters. */
    int width() {
        return width;
    }

    boolean isLocked() {
        return use == Use.KEY || use == Use.INFORMATION;
    }

    boolean isInformation() {
        return use == Use.INFORMATION;
    }

    /** Line breaks and gaps in such a cell become single spaces. */
    boolean isOneLine() {
        return this == TITLE;
    }

    boolean isRequired() {
        return use == Use.REQUIRED;
    }
}
