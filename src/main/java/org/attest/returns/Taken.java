package org.attest.returns;

import java.time.Instant;
import java.util.UUID;
import org.attest.assessments.AssessmentRef;
import org.attest.shared.PersonId;
import org.attest.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** A workbook that came back, with the sums of its receipt once it is applied. */
public record Taken(
        UUID id,
        AssessmentRef assessment,
        String fileName,
        Sha256 file,
        State state,
        PersonId by,
        Instant at,
        @Nullable PersonId endedBy,
        @Nullable Instant endedAt,
        @Nullable Tally tally) {

    /** How far a returned workbook has come. */
    public enum State {
        OPEN("Waiting for you"),
        APPLIED("Applied"),
        DROPPED("Dropped");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
