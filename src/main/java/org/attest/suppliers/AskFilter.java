package org.attest.suppliers;

import org.jspecify.annotations.Nullable;

/**
 * Which questionnaires are listed: of suppliers whose name holds the text.
 *
 * @param questionnaire its code; empty for all
 * @param standing null for all
 */
public record AskFilter(
        String text, String questionnaire, @Nullable AskStanding standing) {

    public static final AskFilter ALL = new AskFilter("", "", null);

    public AskFilter {
        text = text.strip();
    }

    public static AskFilter standing(AskStanding wanted) {
        return new AskFilter("", "", wanted);
    }
}
