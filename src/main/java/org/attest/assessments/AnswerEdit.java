package org.attest.assessments;

import java.time.Instant;
import java.util.List;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.PersonId;

/**
 * One change of one answer: who, when, in which round, by typing or in a loaded return, and what it was before and
 * after. {@code confirmed} says that a carried answer became that person's own by it.
 */
public record AnswerEdit(
        OutcomeCode outcome,
        Round round,
        PersonId by,
        Instant at,
        Through through,
        boolean confirmed,
        AnswerValues before,
        AnswerValues after) {

    /** The way in which a change came. */
    public enum Through {
        SCREEN("typed"),
        RETURN("in a loaded return"),
        ON_BEHALF("in a return that the ICB loaded for the organisation"),
        CARRIED("carried from last year"),
        CONFIRMED("said that it is still true"),
        SIGNED("signed what was loaded for the organisation");

        private final String words;

        Through(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * Whether the person set the level by this change. Nobody set a level that was only carried; who confirms it does,
     * because from then on it is their word. Who signs a loaded return approves what somebody else set.
     */
    boolean setsLevel() {
        return through != Through.CARRIED
                && through != Through.SIGNED
                && (before.level() != after.level() || (confirmed && after.level() != null));
    }

    /** The names of the fields that differ, in the order of the form. */
    public List<String> fields() {
        return after.changesFrom(before).stream().map(it -> it.field()).toList();
    }
}
