package org.attest.evidence;

import java.time.LocalDate;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Who answers for an item, and who approved the thing itself, and when. */
public record Responsible(
        @Nullable PersonId owner,
        @Nullable PersonId approver,
        @Nullable LocalDate approvedOn) {

    public static final Responsible NOBODY = new Responsible(null, null, null);

    public static Responsible owner(PersonId owner) {
        return new Responsible(owner, null, null);
    }
}
