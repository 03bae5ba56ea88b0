package org.attest.suppliers;

/** What a question is answered with: one of the choices of its questionnaire, whole hours, a day that is past, or words. */
public enum AnswerKind {
    CHOICE,
    HOURS,
    DAY,
    TEXT
}
