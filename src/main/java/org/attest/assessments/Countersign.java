package org.attest.assessments;

import java.time.Instant;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Whether a seal needs the countersign of an ICB, because its organisation has one person only, and who gave it when.
 * Without the countersign that it needs, a seal is not in force: others see the one before it.
 */
public record Countersign(
        boolean needed, @Nullable PersonId by, @Nullable Instant at) {

    static final Countersign NOT_NEEDED = new Countersign(false, null, null);
    static final Countersign AWAITED = new Countersign(true, null, null);

    public boolean given() {
        return at != null;
    }

    public boolean awaited() {
        return needed && !given();
    }
}
