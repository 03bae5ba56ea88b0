package org.attest.spreadsheets;

/** Counts the characters that come out of a file, so that repeated text cannot grow beyond the limit. */
final class TextBudget {

    private final Limits limits;
    private long used;

    TextBudget(Limits limits) {
        this.limits = limits;
    }

    void spend(int characters) {
        used += characters;
        if (used > limits.textCharacters()) {
            throw FileRefused.tooMuch("characters of text", limits.textCharacters());
        }
    }
}
