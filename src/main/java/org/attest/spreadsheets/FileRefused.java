package org.attest.spreadsheets;

import org.attest.shared.ProblemMark;
import org.attest.shared.Refused;

/** A file that is not read at all, with one sentence that says why and what to do. */
public final class FileRefused extends Refused {

    private static final String SAVE_AS = "Open it and save as Excel Workbook (.xlsx).";

    /** Why a file is refused. */
    public enum Reason {
        EMPTY(601, "The file is empty.", "Choose the file again."),
        TOO_LARGE(602, "The file is too large.", "Take out what is not needed, such as pictures, and save it again."),
        NOT_A_WORKBOOK(603, "This is not an Excel workbook.", SAVE_AS),
        PASSWORD_PROTECTED(604, "The workbook is protected with a password.", SAVE_AS),
        OLD_EXCEL(605, "The file is in an old Excel format (.xls).", SAVE_AS),
        BINARY_EXCEL(606, "The file is in the binary Excel format (.xlsb).", SAVE_AS),
        MACROS(607, "The workbook holds macros.", SAVE_AS),
        STRICT(608, "The workbook is in the Strict Open XML format.", SAVE_AS),
        LINKED(
                609,
                "The workbook is linked to other files, data or programs.",
                "Remove the links and embedded objects, and save it as Excel Workbook (.xlsx)."),
        UNSAFE(610, "The file is built in a way that is not safe to read.", SAVE_AS),
        DAMAGED(611, "The file is damaged and cannot be read.", SAVE_AS),
        TOO_MUCH(612, "The workbook holds more than Attest reads.", "Take out what is not needed, or split it."),
        TOO_SLOW(613, "The file takes too long to read.", "Remove what is not needed and try again.");

        private final int number;
        private final String message;
        private final String advice;

        Reason(int number, String message, String advice) {
            this.number = number;
            this.message = message;
            this.advice = advice;
        }

        /** By which help pages and people know it. */
        public int number() {
            return number;
        }

        public String message() {
            return message;
        }

        public String advice() {
            return advice;
        }
    }

    private final Reason reason;

    FileRefused(Reason reason) {
        this(reason, reason.message + " " + reason.advice);
    }

    FileRefused(Reason reason, String sentence) {
        super(sentence + " " + ProblemMark.of(reason.number));
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    static FileRefused tooMuch(String what, long limit) {
        return new FileRefused(Reason.TOO_MUCH, "The file holds too much: %,d %s is the most.".formatted(limit, what));
    }
}
