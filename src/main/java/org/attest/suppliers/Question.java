package org.attest.suppliers;

import org.jspecify.annotations.Nullable;

/**
 * One question.
 *
 * @param key under which its answer is kept, in every version of the questionnaire
 * @param brief its subject, for tables
 * @param needs the key of the question that must be answered too where this one is
 */
public record Question(
        String key,
        String text,
        String brief,
        String help,
        AnswerKind kind,
        @Nullable String needs) {

    public boolean isChoice() {
        return kind == AnswerKind.CHOICE;
    }
}
