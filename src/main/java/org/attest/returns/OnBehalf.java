package org.attest.returns;

import java.time.Instant;
import java.util.UUID;
import org.attest.assessments.AssessmentRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A return that an ICB lead loaded for an organisation. {@code mail} and {@code letter} are the references of the ICB's own
 * evidence; {@code reason} is said when the organisation's approver rejects it.
 */
public record OnBehalf(
        UUID taken,
        AssessmentRef assessment,
        OrganisationId icb,
        PersonId loadedBy,
        Instant loadedAt,
        Arrival arrival,
        String mail,
        @Nullable String letter,
        State state,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    /** Whether the organisation stands by what was loaded for it. */
    public enum State {
        READING("Being checked by the ICB"),
        WAITING("Unconfirmed: not signed"),
        SIGNED("Signed by the approver"),
        CONFIRMED("Confirmed against a signed letter"),
        REJECTED("Rejected by the approver");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public boolean waits() {
        return state == State.WAITING;
    }
}
