package org.attest.suppliers;

import org.attest.spreadsheets.FoundProblem;

/**
 * Something wrong or odd with the workbook of a questionnaire: {@code where} is a cell such as {@code Answers!E5}, a sheet,
 * or empty for the whole file; {@code found} and {@code expected} may be empty.
 */
public record AnswerFault(AnswerProblem kind, String where, String found, String expected) {

    private static final int LONGEST_QUOTE = 60;

    public AnswerFault {
        found = found.length() > LONGEST_QUOTE ? found.substring(0, LONGEST_QUOTE) + "…" : found;
    }

    /** The place, what was found there, what is wrong, what is expected, and what to do. */
    public String sentence() {
        return "%s%s%s%s"
                .formatted(
                        where.isEmpty() ? "" : where + ": ",
                        found.isEmpty() ? "" : "“" + found + "”. ",
                        kind.words(),
                        expected.isEmpty() ? "" : " Expected: " + expected + ".");
    }

    FoundProblem told() {
        return new FoundProblem(
                kind.number(),
                where,
                found,
                expected,
                kind.message(),
                kind.advice(),
                kind.reach().words(),
                kind.reach() == AnswerProblem.Reach.NOTE);
    }
}
