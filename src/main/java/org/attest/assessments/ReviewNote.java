package org.attest.assessments;

import java.time.Instant;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One thing marked, asked or told in the review of one outcome under the seal of that number. */
public record ReviewNote(
        int seal, OutcomeCode outcome, Kind kind, @Nullable String words, PersonId by, Instant at) {

    /** Marks are the ICB's own until it sends its queries; what is sent and the replies to it are for both sides. */
    public enum Kind {
        ACCEPTED("accepted"),
        QUERIED("marked as queried"),
        CLEARED("mark taken back"),
        SENT("query sent"),
        REPLIED("query replied to");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        boolean isMark() {
            return this == ACCEPTED || this == QUERIED || this == CLEARED;
        }
    }
}
