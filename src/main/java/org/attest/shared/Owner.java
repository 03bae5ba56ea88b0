package org.attest.shared;

import java.util.UUID;

/** Whose something is: a person's or a team's. What is kept as text is read back by {@link #of}. */
public sealed interface Owner permits PersonId, TeamId {

    UUID id();

    /** @throws IllegalArgumentException when it is the text of no owner */
    static Owner of(String written) {
        return written.startsWith(TeamId.PREFIX) ? TeamId.of(written) : PersonId.of(written);
    }
}
