package org.attest.returns;

/** What a file that somebody brought turns out to be, by what it holds. */
public enum FileLook {
    RETURN("an Attest return workbook"),
    TEMPLATE("the workbook of an evidence template"),
    GOVASSURE("a GovAssure offline workbook for CAF 3.2"),
    IMPROVEMENT_PLAN("an improvement plan with its recommendations"),
    DSPT_SEARCH("the results of the DSPT organisation search"),
    ODS_ORGANISATIONS("an ODS file of organisations"),
    ODS_PARTNERS("the ODS list of the partners of ICBs"),
    CAF_WORDING("the official wording of the CAF"),
    /** Rows under a header that no layout is known by. */
    TABLE("a table");

    private final String words;

    FileLook(String words) {
        this.words = words;
    }

    /** As in "This looks like ...". */
    public String words() {
        return words;
    }
}
