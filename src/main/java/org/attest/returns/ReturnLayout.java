package org.attest.returns;

/** The names by which a return workbook is known again: its sheets, properties and the lines of its first sheet. */
final class ReturnLayout {

    /** The layout that is written now. A file of an older one is still read; a newer one is refused. */
    static final int SCHEMA = 1;

    static final String WORKBOOK_PROPERTY = "Attest workbook";
    static final String SCHEMA_PROPERTY = "Attest schema";
    static final String HIDDEN_SHEET = "Attest";
    static final String START = "Start here";

    static final String CODE_LABEL = "ODS code";
    static final String YEAR_LABEL = "DSPT year";
    static final String VERSION_LABEL = "Framework version";

    static final String LEVELS = "Levels";
    static final String OWNERS = "Owners";
    static final String PEOPLE = "People";
    static final String PROGRESS = "ProgressWords";
    static final String KINDS = "Kinds";
    static final String CLASSIFICATIONS = "Classifications";

    /** Open rows below the evidence that is there already. */
    static final int SPARE_ROWS = 100;

    private ReturnLayout() {}
}
