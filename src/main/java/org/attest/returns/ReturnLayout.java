package org.attest.returns;

/** The names by which a return workbook is known again: its sheets, properties and the lines of its first sheet. */
final class ReturnLayout {

    /** The layout that is written now. A file of an older one is still read; a newer one is refused. */
    static final int SCHEMA = 2;

    static final String WORKBOOK_PROPERTY = "Attest workbook";
    static final String SCHEMA_PROPERTY = "Attest schema";
    static final String HIDDEN_SHEET = "Attest";
    static final String START = "Start here";

    static final String CODE_LABEL = "ODS code";
    static final String YEAR_LABEL = "DSPT year";
    static final String VERSION_LABEL = "Framework version";

    /** Open rows below what is there already; evidence is what people add most. */
    static final int SPARE_ROWS = 40;

    static final int SPARE_EVIDENCE = 100;

    private ReturnLayout() {}
}
