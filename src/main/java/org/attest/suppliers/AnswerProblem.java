package org.attest.suppliers;

import org.attest.shared.ProblemMark;
import org.attest.shared.Refused;

/** What can be wrong with the workbook of a questionnaire, numbered among the problems of all files. */
public enum AnswerProblem {
    NOT_A_QUESTIONNAIRE(701, "This is no workbook of a questionnaire.", "Get one here, and fill that in."),
    ANOTHER_QUESTIONNAIRE(
            702, "Attest did not make this workbook for this questionnaire of this supplier.", "Get a new one here."),
    EARLIER_VERSION(703, "The questions were changed since this workbook was made.", "Get a new one here."),
    ANSWER_COLUMN_MISSING(704, "A column by which answers are known is missing.", "Get a new workbook here."),
    ANSWER_COLUMN_TWICE(705, "Two columns carry the same header.", "Take one away, and bring the file back."),

    ANSWER_REFERENCE_GONE(
            711,
            "The reference of the row is gone, so nothing of the row is taken.",
            "Put the reference back, or start from a new workbook."),
    NO_SUCH_QUESTION(
            712,
            "There is no question with this reference.",
            "References are not to be changed: put it back as it was."),
    ANSWERED_TWICE(713, "This reference stands in more than one row.", "Keep one of the rows."),
    QUESTION_MOVED(
            714,
            "The question in this row is not the one of its reference.",
            "Was the sheet sorted or pasted in part? Put the row together again."),
    NOT_OFFERED(715, "This is none of the answers offered.", "Choose one from the list in the cell."),
    NOT_HOURS(716, "This is no whole number of hours.", "Type digits only, such as 4."),
    NOT_A_DAY(717, "This is no day.", "Write it day first, such as 30/11/2026."),
    FORMULA_OR_ERROR(718, "The cell holds a formula or an error.", "Type the answer itself."),
    WORDS_NOT_KEPT(719, "These words cannot be kept as they are written.", "Shorten them, or type them again."),

    ANSWERS_MERGED(751, "Some cells are merged. Of a merged area only the first cell is read.", "Unmerge them."),
    QUESTION_MISSING(
            752, "The row of a question is missing. Its answer stays as it is.", "Nothing to do, unless it was meant.");

    /** How far a problem reaches. */
    public enum Reach {
        FILE("The file is refused"),
        ANSWER("The answer is not taken"),
        NOTE("Only said");

        private final String words;

        Reach(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private final int number;
    private final String message;
    private final String advice;

    AnswerProblem(int number, String message, String advice) {
        this.number = number;
        this.message = message;
        this.advice = advice;
    }

    public int number() {
        return number;
    }

    public String message() {
        return message;
    }

    public String advice() {
        return advice;
    }

    /** By the tens of its number. */
    public Reach reach() {
        return number < 710 ? Reach.FILE : number < 750 ? Reach.ANSWER : Reach.NOTE;
    }

    /** What is wrong and what to do, with its number. */
    public String words() {
        return message + " " + advice + " " + ProblemMark.of(number);
    }

    Refused refusal() {
        return new Refused(words());
    }
}
