package org.attest.assessments;

import java.time.Instant;
import java.util.List;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.PersonId;

/** One change of one answer: who, when, in which round, by typing or in a loaded return, and what it was before and after. */
public record AnswerEdit(
        OutcomeCode outcome,
        Round round,
        PersonId by,
        Instant at,
        Through through,
        AnswerValues before,
        AnswerValues after) {

    /** The way in which a change came. */
    public enum Through {
        SCREEN("typed"),
        RETURN("in a loaded return");

        private final String words;

        Through(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** The names of the fields that differ, in the order of the form. */
    public List<String> fields() {
        return after.changesFrom(before).stream().map(it -> it.field()).toList();
    }
}
