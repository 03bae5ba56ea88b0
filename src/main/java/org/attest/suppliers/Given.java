package org.attest.suppliers;

import java.time.Instant;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it stands, with who gave it and when.
 *
 * @param onBehalf whether the ICB gave it, and not the supplier
 */
public record Given(@Nullable String value, @Nullable String note, PersonId by, Instant at, boolean onBehalf) {

    NewAnswer answer() {
        return new NewAnswer(value, note);
    }
}
