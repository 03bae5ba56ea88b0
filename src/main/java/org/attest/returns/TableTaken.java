package org.attest.returns;

import java.time.Instant;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** A table that somebody brought, without its rows; {@code endedAt} and {@code tally} are null while it is open. */
public record TableTaken(
        UUID id,
        OrganisationId organisation,
        TableKind kind,
        String fileName,
        Sha256 file,
        String sheet,
        State state,
        PersonId by,
        Instant at,
        @Nullable PersonId endedBy,
        @Nullable Instant endedAt,
        @Nullable Tally tally) {

    /** Where it is. */
    public enum State {
        OPEN("Being looked at"),
        APPLIED("Applied"),
        DROPPED("Put aside");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
