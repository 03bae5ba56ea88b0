package org.attest.returns;

import java.util.Arrays;
import org.attest.shared.ProblemMark;
import org.attest.spreadsheets.FileRefused.Reason;

/**
 * Everything that can be wrong or odd with a return, with a number that help pages and people can quote. What was found
 * and what was expected stand beside it in {@link Problem}.
 */
public enum ProblemKind {
    FILE_EMPTY(Reason.EMPTY),
    FILE_TOO_LARGE(Reason.TOO_LARGE),
    FILE_NOT_A_WORKBOOK(Reason.NOT_A_WORKBOOK),
    FILE_PASSWORD_PROTECTED(Reason.PASSWORD_PROTECTED),
    FILE_OLD_EXCEL(Reason.OLD_EXCEL),
    FILE_BINARY_EXCEL(Reason.BINARY_EXCEL),
    FILE_MACROS(Reason.MACROS),
    FILE_STRICT(Reason.STRICT),
    FILE_LINKED(Reason.LINKED),
    FILE_UNSAFE(Reason.UNSAFE),
    FILE_DAMAGED(Reason.DAMAGED),
    FILE_TOO_MUCH(Reason.TOO_MUCH),
    FILE_TOO_SLOW(Reason.TOO_SLOW),

    TABLE_TOO_LARGE(
            110,
            "The table holds more than is imported at once: 20,000 rows and 8,000,000 characters are the most.",
            "Split it into several files."),
    NOT_A_RETURN(
            101,
            "This is not an Attest return workbook.",
            "Download a fresh workbook on the Returns page and fill it in."),
    OTHER_ORGANISATION(
            102,
            "This workbook was made for another organisation. Nothing was read from it.",
            "Choose the organisation it belongs to, or take the workbook of this organisation."),
    OTHER_YEAR(
            103,
            "This workbook was made for another DSPT year. Nothing was read from it.",
            "Download this year's workbook and copy what is still true into it."),
    OLDER_FRAMEWORK(
            104,
            "This workbook was made for another version of the framework. Nothing was read from it.",
            "Download a fresh workbook: what a reference asks may have changed."),
    TWO_IDENTITIES(
            105,
            "This workbook carries the marks of two different workbooks. Nothing was read from it.",
            "Download a fresh workbook and copy the cells you filled in, not the sheets."),
    NEWER_SCHEMA(
            106,
            "This workbook was made by a newer Attest. Nothing was read from it.",
            "Bring it back to the Attest it came from."),
    NOT_A_TEMPLATE(
            107,
            "This is not the workbook of an evidence template.",
            "Download a blank workbook on the page Evidence templates and fill it in."),
    TEMPLATE_GONE(
            108,
            "The template of this workbook is no longer here.",
            "Ask your administrator, or use another template."),
    NO_TABLE(
            109,
            "There is no table in this file.",
            "Put the headers in one row and what belongs to them in the rows below."),
    NOTHING_KNOWN(
            130,
            "This file holds neither a layout that Attest knows nor a table.",
            "Bring an Attest return workbook, a GovAssure workbook, an improvement plan, or a table with its headers in one row."),
    NOT_GOVASSURE(
            131,
            "This is not a GovAssure offline workbook.",
            "Bring the workbook as it was downloaded, with its sheets for the objectives."),

    ZIP_NOT_READ(
            120,
            "This is not a zip file that can be read. Nothing was loaded from it.",
            "Put the workbooks into a new zip file, without a password."),
    ZIP_TOO_MANY(
            121,
            "The zip file holds more than 200 files. Nothing was loaded from it.",
            "Put the workbooks into several zip files."),
    ZIP_NAMES(
            122,
            "A file in the zip has a name that leads elsewhere, or two have the same name. Nothing was loaded from it.",
            "Put the workbooks into a new zip file, side by side."),
    ZIP_TOO_LARGE(
            123,
            "The zip file holds more than it may. Nothing was loaded from it.",
            "Put the workbooks into several zip files; a workbook has at most 25 MB."),
    NOT_A_WORKBOOK_IN_ZIP(
            124, "Only .xlsx workbooks are loaded from a zip file.", "Take other files, and zip files in it, out."),
    WORKBOOK_TWICE(
            125,
            "The zip holds more than one workbook of this organisation, so none of them was loaded.",
            "Keep the one that counts."),
    NOBODYS_WORKBOOK(
            126,
            "No organisation that reports to your ICB was given this workbook.",
            "Load it as a single return: then you say whose it is."),

    SHEET_SORTED_APART(
            201,
            "Many references stand beside the title of another row, so nothing of this sheet was applied.",
            "It looks as if some columns were sorted without the others. Undo the sorting, or start from a fresh workbook."),
    KEY_COLUMN_MISSING(
            202,
            "A column by which rows are known is missing, so nothing of this sheet was applied.",
            "Put the column back with its header, or start from a fresh workbook."),
    COLUMN_TWICE(203, "Two columns carry the same header, so nothing of this sheet was applied.", "Keep one of them."),

    TITLE_OF_ANOTHER_ROW(
            301,
            "The title beside this reference belongs to another reference.",
            "Put the row together again: a reference and its title move as one."),
    REFERENCE_GONE(
            302, "This reference is no longer there.", "Nothing to do, unless it should be there: then ask its owner."),
    REFERENCE_UNKNOWN(
            303,
            "There has never been such a reference.",
            "Correct it, or leave the reference empty to add something new."),
    REFERENCE_TWICE(
            304, "The same reference stands in more than one row, and the rows differ.", "Keep one of the rows."),
    REFERENCE_MISSING(
            305,
            "The row has no reference, and rows cannot be added to this sheet.",
            "Fill in the row of the outcome instead."),
    REFERENCE_MANGLED(
            306,
            "The spreadsheet program turned the reference into something else.",
            "Type it again with an apostrophe in front."),
    MERGED_CELLS(
            307,
            "Cells were merged, so it is not clear to which row or column the value belongs.",
            "Unmerge them and fill in each cell."),
    TITLE_TWICE(
            308,
            "The same title stands in more than one row, and the rows differ.",
            "Give each row a title of its own."),
    SAME_ROW_TWICE(
            309,
            "More than one row of the file is about the same thing, and the rows differ.",
            "Keep one of the rows."),

    NOT_A_CHOICE(401, "This is not one of the choices.", "Pick one from the list in the cell."),
    LEVEL_NOT_OFFERED(402, "This outcome does not offer that level.", "Pick one of the levels that it has."),
    NOT_ONE_OF_YOUR_PEOPLE(
            403,
            "Nobody of that name belongs to your organisation here, and no team.",
            "Pick a name from the list, or have the person or the team added first."),
    TWO_OF_THAT_NAME(404, "More than one choice reads like this.", "Pick one from the list in the cell."),
    NOT_A_DATE(405, "This is not a date.", "Type the day first, such as 30/11/2026."),
    AMBIGUOUS_DATE(
            406, "This could be more than one day.", "Type the day first and the year in full, such as 30/11/2026."),
    DATE_OUT_OF_RANGE(407, "That year cannot be meant.", "Check the year."),
    DATE_WHERE_TEXT_BELONGS(
            408, "The spreadsheet program turned this text into a date.", "Type it again with an apostrophe in front."),
    TOO_LONG(409, "The text is too long.", "Shorten it, or log the long version as evidence."),
    REQUIRED(410, "This cell must not be empty.", "Fill it in."),
    FORMULA_WITHOUT_RESULT(411, "The formula has no stored result.", "Replace the formula by its value."),
    ERROR_VALUE(412, "The cell holds an error.", "Replace it by the value that is meant."),
    LINK_UNKNOWN(
            413,
            "There is no such outcome or objective in this framework.",
            "Write references such as A1.a or Objective 3, separated by commas."),
    CONTROL_CHARACTER(
            414, "The text holds a control character that cannot be kept.", "Type it again instead of pasting it."),
    DATES_IN_WRONG_ORDER(415, "The evidence would expire before it takes effect.", "Check the two dates."),
    NOT_ACCEPTED(416, "This cannot be kept as it is written.", "Correct it."),
    NOT_A_NUMBER(417, "This is not a number.", "Type digits only, such as 12 or 97.5."),
    OUT_OF_RANGE(418, "This number is too small or too large.", "Type one of the numbers that are expected."),
    DOES_NOT_FIT(419, "This does not fit what stands in another column of the row.", "Correct one of them."),
    NOT_A_MONTH(420, "This is not a month.", "Type the month and the year in full, such as November 2026."),
    COULD_BE_TWO_NUMBERS(
            421,
            "A spreadsheet keeps 97% as 0.97, so this could be meant in two ways.",
            "Write it as text with its sign, such as 97% or 0.97%."),
    NOT_YOURS(
            422,
            "This is kept for everybody, and only the ICB changes it.",
            "Leave it as it was, and propose the change on the supplier's page."),
    ACTION_IS_THERE(
            470,
            "An action answers this recommendation already.",
            "Drop the action on its own screen, if nothing is to be done."),
    DATE_PAST(424, "That day has passed.", "Agree on a day that can still be kept, or leave the day out."),
    WORKED_OUT(
            423,
            "Attest works this measure out itself, so nobody types it.",
            "Take the row out; the figure follows what it is made of."),
    REASON_MISSING(
            430,
            "A day that was promised moves only with a reason.",
            "Say in the column “Reason for the new date” why it moves."),
    NOT_MONEY(431, "This is not an amount of money.", "Type pounds and pence, such as 1250.50 or £1,250.50."),
    PART_OF_A_PENNY(432, "This amount has parts of a penny.", "Round it to whole pence."),
    NOT_A_FINANCIAL_YEAR(433, "This is not a financial year.", "Write it as 2026/27."),
    TOTAL_DIFFERS(
            434,
            "This total is not what the rows above come to. No total is kept.",
            "Check whether a row is missing or read twice."),
    ROW_OF_ANOTHER_ORGANISATION(
            435,
            "The row names another organisation than the one this table is brought for.",
            "Bring it for that organisation, or correct the name."),
    ENDS_BEFORE_IT_STARTS(436, "This day lies before the day on which it starts.", "Check the two dates."),
    DATE_AHEAD(437, "That day lies ahead.", "Give the day on which it was done."),
    SUPPLIER_UNKNOWN(
            438, "There is no such supplier in the register.", "Correct the name, or import the supplier first."),
    EVIDENCE_UNKNOWN(439, "There is no such item of evidence.", "Add the evidence first, or leave the cell empty."),

    JUSTIFIED_WITHOUT_COMMENT(
            440, "Justified needs a comment that says why.", "Write in Comment why the statement is justified."),
    COMMENT_WITHOUT_ANSWER(
            441, "There is a comment, but no answer.", "Pick True, Not true or Justified, or take the comment out."),
    NOTHING_STILL_TRUE(
            442, "There is no level yet that could be still true.", "Set a level, or leave Still true? as it was."),
    SAY_WHY_STILL_TRUE(
            443,
            "The level is not the one that the indicators suggest, and no reason is given.",
            "Fill in Reason if different, or leave Still true? as it was."),
    NOT_ASKED(447, "The item asks for another kind of answer.", "Answer in the column that its answer kind names."),
    NOT_EXEMPT(448, "That certificate does not exempt from this item.", "Pick one that does, or answer the item."),
    NOT_IN_DATE(449, "A certificate exempts only until a day that is not over.", "Fill in until when it is valid."),
    THERE_ALREADY(
            445,
            "This is there already, so it cannot be added.",
            "Take this row out and fill in the row that is there."),
    NOTHING_ANSWERED(
            450,
            "The supplier has answered nothing that could be accepted or challenged.",
            "Take the word out, or decide once it has answered."),
    ANSWERED_SINCE(
            451,
            "These are not the supplier's latest answers.",
            "Read them on the Suppliers page and decide there, or in a new workbook."),
    WAITS_ALREADY(446, "This was proposed already and waits for an answer.", "Take the row out."),
    NOT_A_PERCENTAGE(444, "This is not a percentage.", "Write a number from 0 to 100, such as 97 or 97.5."),

    OURS_CHANGED(501, "Cells that Attest fills in were changed. The changes were ignored.", "Nothing to do."),
    FORMULA_RESULT(
            502, "The cell holds a formula. Its stored result was read.", "Check that the result is what you mean."),
    HIDDEN_ROWS(503, "Rows that are hidden or filtered away were read like all others.", "Nothing to do."),
    ROW_REPEATED(504, "The same row stands in the sheet twice. The second was ignored.", "Nothing to do."),
    ALREADY_ADDED(505, "This row was added from this workbook before. It is not added again.", "Nothing to do."),
    CLOSED(
            506,
            "The row cannot be changed now, so it is left out.",
            "Ask for the round to be reopened, or ask the owner of the row."),
    COLUMNS_MOVED(507, "Columns stand in another order. They were matched by their headers.", "Nothing to do."),
    COLUMN_NOT_OURS(
            508,
            "A column is not part of the workbook. It was ignored.",
            "Nothing to do, unless its header was changed by mistake."),
    COLUMN_MISSING(509, "A column is not in the file. What it held stays as it is.", "Nothing to do."),
    SHEET_MISSING(510, "A sheet is not in the file. Nothing of it changes.", "Nothing to do."),
    NUMBER_WHERE_TEXT_BELONGS(
            511,
            "The cell holds a number where text belongs. It was read as it is shown.",
            "Check that no leading zeros were lost."),
    UNKNOWN_WORKBOOK(
            512,
            "Attest does not know this workbook, so it cannot tell who changed what. Every difference waits for your tick.",
            "Tick what is right."),
    SAME_FILE_AGAIN(513, "This very file was applied before.", "Nothing to do."),
    BLANK_KEEPS(
            516,
            "Empty cells change nothing. What Attest holds there stays.",
            "Clear it on the screen, if it should go."),
    INFORMATION_IGNORED(
            517, "Attest fills this column in itself. What the file says there was ignored.", "Nothing to do."),
    LINKS_STAY(518, "A table adds links and takes none away.", "Take a link away on the screen, if it should go."),
    OTHER_THAN_SUGGESTED(
            520,
            "The level is not the one that the indicators suggest, and no reason is given.",
            "Give the reason in Reason if different: it is needed before the round can be handed in."),
    SHEET_NOT_YOURS(
            521,
            "You do not fill in this sheet here, so nothing of it was read.",
            "Have it brought back by somebody who does, such as your provider lead."),
    NOT_ON_BEHALF(
            540,
            "An ICB brings only answers for an organisation, to outcomes, indicators, questions and the items of an NDG set, so this row is left out.",
            "Ask the organisation to bring it, or to type it."),
    RESERVED(515, "Only a provider lead fills in this column. The changes were ignored.", "Ask your provider lead."),
    READ_AS_GOVASSURE(
            550,
            "This was read as a GovAssure offline workbook for CAF 3.2. What it leaves empty changes nothing.",
            "Nothing to do."),
    NO_COUNTERPART(
            551,
            "CAF 3.2 asked this, and this year's framework asks nothing that is the same. It is left out.",
            "Answer this year's own questions on the screen."),
    TEXT_BESIDE_SEVERAL(
            552,
            "One text stands beside several answers. It was taken as the comment of the justified ones, or else of the"
                    + " first answer of its row.",
            "Check that each comment stands where it belongs."),
    TEXT_BESIDE_NOTHING(
            553,
            "A text stands beside indicators that are not answered, so it was not read.",
            "Answer one of them, or put the text into the statement of the outcome."),
    ANSWER_TO_NOTHING(
            554, "An answer stands where there is no indicator, so it was not read.", "Move it beside its indicator."),
    TITLE_IN_USE(514, "There is something with this title already.", "Say whether this is the same or another one.");

    /** How far a problem reaches. */
    public enum Severity {
        FILE("The file is refused"),
        SHEET("Nothing of the sheet is applied"),
        ROW("The row goes back"),
        NOTE("Only said");

        private final String words;

        Severity(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private final int number;
    private final Severity severity;
    private final String message;
    private final String advice;

    ProblemKind(Reason reason) {
        this(reason.number(), reason.message(), reason.advice());
    }

    /** Its hundreds say how far it reaches. */
    ProblemKind(int number, String message, String advice) {
        this.number = number;
        this.severity = switch (number / 100) {
            case 1, 6 -> Severity.FILE;
            case 2 -> Severity.SHEET;
            case 5 -> Severity.NOTE;
            default -> Severity.ROW;
        };
        this.message = message;
        this.advice = advice;
    }

    /** The number of a file that the reader refused, by the name of the reason. */
    static ProblemKind of(Reason reason) {
        return Arrays.stream(values())
                .filter(it -> it.name().equals("FILE_" + reason.name()))
                .findFirst()
                .orElseThrow();
    }

    public int number() {
        return number;
    }

    /** What is wrong, with its number. */
    public String brief() {
        return message + " " + ProblemMark.of(number);
    }

    /** What is wrong and what to do, with its number. */
    public String words() {
        return message + " " + advice + " " + ProblemMark.of(number);
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
