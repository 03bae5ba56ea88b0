package org.attest.returns;

/**
 * Everything that can be wrong or odd with a return, with a number that help pages and people can quote. What was found
 * and what was expected stand beside it in {@link Problem}.
 */
public enum ProblemKind {
    NOT_A_RETURN(
            101,
            Severity.FILE,
            "This is not an Attest return workbook.",
            "Download a fresh workbook on the Returns page and fill it in."),
    OTHER_ORGANISATION(
            102,
            Severity.FILE,
            "This workbook was made for another organisation. Nothing was read from it.",
            "Choose the organisation it belongs to, or take the workbook of this organisation."),
    OTHER_YEAR(
            103,
            Severity.FILE,
            "This workbook was made for another DSPT year. Nothing was read from it.",
            "Download this year's workbook and copy what is still true into it."),
    OLDER_FRAMEWORK(
            104,
            Severity.FILE,
            "This workbook was made for another version of the framework. Nothing was read from it.",
            "Download a fresh workbook: what a reference asks may have changed."),
    TWO_IDENTITIES(
            105,
            Severity.FILE,
            "This workbook carries the marks of two different workbooks. Nothing was read from it.",
            "Download a fresh workbook and copy the cells you filled in, not the sheets."),
    NEWER_SCHEMA(
            106,
            Severity.FILE,
            "This workbook was made by a newer Attest. Nothing was read from it.",
            "Bring it back to the Attest it came from."),
    NOT_A_TEMPLATE(
            107,
            Severity.FILE,
            "This is not the workbook of an evidence template.",
            "Download a blank workbook on the page Evidence templates and fill it in."),
    TEMPLATE_GONE(
            108,
            Severity.FILE,
            "The template of this workbook is no longer here.",
            "Ask your administrator, or use another template."),

    SHEET_SORTED_APART(
            201,
            Severity.SHEET,
            "Many references stand beside the title of another row, so nothing of this sheet was applied.",
            "It looks as if some columns were sorted without the others. Undo the sorting, or start from a fresh workbook."),
    KEY_COLUMN_MISSING(
            202,
            Severity.SHEET,
            "A column by which rows are known is missing, so nothing of this sheet was applied.",
            "Put the column back with its header, or start from a fresh workbook."),
    COLUMN_TWICE(
            203,
            Severity.SHEET,
            "Two columns carry the same header, so nothing of this sheet was applied.",
            "Keep one of them."),

    TITLE_OF_ANOTHER_ROW(
            301,
            Severity.ROW,
            "The title beside this reference belongs to another reference.",
            "Put the row together again: a reference and its title move as one."),
    REFERENCE_GONE(
            302,
            Severity.ROW,
            "This reference is no longer there.",
            "Nothing to do, unless it should be there: then ask its owner."),
    REFERENCE_UNKNOWN(
            303,
            Severity.ROW,
            "There has never been such a reference.",
            "Correct it, or leave the reference empty to add something new."),
    REFERENCE_TWICE(
            304,
            Severity.ROW,
            "The same reference stands in more than one row, and the rows differ.",
            "Keep one of the rows."),
    REFERENCE_MISSING(
            305,
            Severity.ROW,
            "The row has no reference, and rows cannot be added to this sheet.",
            "Fill in the row of the outcome instead."),
    REFERENCE_MANGLED(
            306,
            Severity.ROW,
            "The spreadsheet program turned the reference into something else.",
            "Type it again with an apostrophe in front."),
    MERGED_CELLS(
            307,
            Severity.ROW,
            "Cells were merged, so it is not clear to which row or column the value belongs.",
            "Unmerge them and fill in each cell."),
    TITLE_TWICE(
            308,
            Severity.ROW,
            "The same title stands in more than one row, and the rows differ.",
            "Give each row a title of its own."),

    NOT_A_CHOICE(401, Severity.ROW, "This is not one of the choices.", "Pick one from the list in the cell."),
    LEVEL_NOT_OFFERED(
            402, Severity.ROW, "This outcome does not offer that level.", "Pick one of the levels that it has."),
    NOT_ONE_OF_YOUR_PEOPLE(
            403,
            Severity.ROW,
            "Nobody of that name belongs to your organisation here, and no team.",
            "Pick a name from the list, or have the person or the team added first."),
    TWO_OF_THAT_NAME(404, Severity.ROW, "More than one choice reads like this.", "Pick one from the list in the cell."),
    NOT_A_DATE(405, Severity.ROW, "This is not a date.", "Type the day first, such as 30/11/2026."),
    AMBIGUOUS_DATE(
            406,
            Severity.ROW,
            "This could be more than one day.",
            "Type the day first and the year in full, such as 30/11/2026."),
    DATE_OUT_OF_RANGE(407, Severity.ROW, "That year cannot be meant.", "Check the year."),
    DATE_WHERE_TEXT_BELONGS(
            408,
            Severity.ROW,
            "The spreadsheet program turned this text into a date.",
            "Type it again with an apostrophe in front."),
    TOO_LONG(409, Severity.ROW, "The text is too long.", "Shorten it, or log the long version as evidence."),
    REQUIRED(410, Severity.ROW, "This cell must not be empty.", "Fill it in."),
    FORMULA_WITHOUT_RESULT(411, Severity.ROW, "The formula has no stored result.", "Replace the formula by its value."),
    ERROR_VALUE(412, Severity.ROW, "The cell holds an error.", "Replace it by the value that is meant."),
    LINK_UNKNOWN(
            413,
            Severity.ROW,
            "There is no such outcome or objective in this framework.",
            "Write references such as A1.a or Objective 3, separated by commas."),
    CONTROL_CHARACTER(
            414,
            Severity.ROW,
            "The text holds a control character that cannot be kept.",
            "Type it again instead of pasting it."),
    DATES_IN_WRONG_ORDER(
            415, Severity.ROW, "The evidence would expire before it takes effect.", "Check the two dates."),
    NOT_ACCEPTED(416, Severity.ROW, "This cannot be kept as it is written.", "Correct it."),

    OURS_CHANGED(
            501, Severity.NOTE, "Cells that Attest fills in were changed. The changes were ignored.", "Nothing to do."),
    FORMULA_RESULT(
            502,
            Severity.NOTE,
            "The cell holds a formula. Its stored result was read.",
            "Check that the result is what you mean."),
    HIDDEN_ROWS(
            503, Severity.NOTE, "Rows that are hidden or filtered away were read like all others.", "Nothing to do."),
    ROW_REPEATED(
            504, Severity.NOTE, "The same row stands in the sheet twice. The second was ignored.", "Nothing to do."),
    ALREADY_ADDED(
            505,
            Severity.NOTE,
            "This row was added from this workbook before. It is not added again.",
            "Nothing to do."),
    CLOSED(
            506,
            Severity.NOTE,
            "The row cannot be changed now, so it is left out.",
            "Ask for the round to be reopened, or ask the owner of the row."),
    COLUMNS_MOVED(
            507,
            Severity.NOTE,
            "Columns stand in another order. They were matched by their headers.",
            "Nothing to do."),
    COLUMN_NOT_OURS(
            508,
            Severity.NOTE,
            "A column is not part of the workbook. It was ignored.",
            "Nothing to do, unless its header was changed by mistake."),
    COLUMN_MISSING(509, Severity.NOTE, "A column is not in the file. What it held stays as it is.", "Nothing to do."),
    SHEET_MISSING(510, Severity.NOTE, "A sheet is not in the file. Nothing of it changes.", "Nothing to do."),
    NUMBER_WHERE_TEXT_BELONGS(
            511,
            Severity.NOTE,
            "The cell holds a number where text belongs. It was read as it is shown.",
            "Check that no leading zeros were lost."),
    UNKNOWN_WORKBOOK(
            512,
            Severity.NOTE,
            "Attest does not know this workbook, so it cannot tell who changed what. Every difference waits for your tick.",
            "Tick what is right."),
    SAME_FILE_AGAIN(513, Severity.NOTE, "This very file was applied before.", "Nothing to do."),
    RESERVED(
            515,
            Severity.NOTE,
            "Only a provider lead fills in this column. The changes were ignored.",
            "Ask your provider lead."),
    TITLE_IN_USE(
            514,
            Severity.NOTE,
            "There is something with this title already.",
            "Say whether this is the same or another one.");

    /** How far a problem reaches. */
    public enum Severity {
        /** The whole file is refused. */
        FILE,
        /** Nothing of the sheet is applied. */
        SHEET,
        /** The row goes back. */
        ROW,
        /** Only said. */
        NOTE
    }

    private final int number;
    private final Severity severity;
    private final String message;
    private final String advice;

    ProblemKind(int number, Severity severity, String message, String advice) {
        this.number = number;
        this.severity = severity;
        this.message = message;
        this.advice = advice;
    }

    public int number() {
        return number;
    }

    public Severity severity() {
        return severity;
    }

    public String message() {
        return message;
    }

    public String advice() {
        return advice;
    }
}
