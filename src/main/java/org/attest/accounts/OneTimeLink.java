package org.attest.accounts;

import java.time.Instant;
import org.attest.shared.PersonId;

/**
 * A way in that works once, until a moment: the path below the address of this Attest, such as {@code /welcome/4f2a...}.
 * It is shown once, to the person who made it; Attest keeps its hash only.
 */
public record OneTimeLink(PersonId person, String path, Instant until) {

    /** The secret part. */
    public String token() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** So that no log carries a link by accident. */
    @Override
    public String toString() {
        return "a one-time link until " + until;
    }
}
