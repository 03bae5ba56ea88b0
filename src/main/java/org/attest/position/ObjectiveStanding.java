package org.attest.position;

import org.jspecify.annotations.Nullable;

/**
 * The outcomes part of one objective (0 is the "Information governance" strip): counts over all organisations, beside
 * them the weakest organisation, because a sum hides it, and the status by rule with its reason. {@code unconfirmed}
 * and {@code notKnown} count outcomes by what the catalogue says of their expected level.
 */
public record ObjectiveStanding(
        int number,
        String title,
        int outcomes,
        int unconfirmed,
        int notKnown,
        Tally tally,
        @Nullable Weakest weakest,
        FreshnessCount evidence,
        Rag rag,
        String because) {

    /** The organisation that meets the smallest share of what is expected of it here; without a name where none is told. */
    public record Weakest(String name, int met, int known) {

        public String inWords() {
            var words = met + " of " + known;
            return name.isEmpty() ? words : name + ", " + words;
        }
    }

    /** The same for people to whom no organisation is named. */
    ObjectiveStanding unnamed() {
        return new ObjectiveStanding(
                number,
                title,
                outcomes,
                unconfirmed,
                notKnown,
                tally,
                weakest == null ? null : new Weakest("", weakest.met(), weakest.known()),
                evidence,
                rag,
                because);
    }

    public String weakestInWords() {
        return weakest == null ? "Not known" : weakest.inWords();
    }
}
