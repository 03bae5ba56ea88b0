package org.attest.suppliers;

/** A cell of a questionnaire's workbook that cannot be read, before it is known where it stands. */
final class AnswerUnread extends RuntimeException {

    private final AnswerProblem kind;
    private final String found;
    private final String expected;

    AnswerUnread(AnswerProblem kind, String found, String expected) {
        super(kind.name());
        this.kind = kind;
        this.found = found;
        this.expected = expected;
    }

    AnswerFault at(String place) {
        return new AnswerFault(kind, place, found, expected);
    }
}
