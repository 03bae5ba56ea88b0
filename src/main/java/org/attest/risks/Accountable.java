package org.attest.risks;

import org.attest.shared.Narrative;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Who answers for a risk: its owner (a colleague), the executive lead and the committee that watches it, both by name. */
public record Accountable(
        @Nullable PersonId owner,
        @Nullable String lead,
        @Nullable String committee) {

    public static final int LONGEST_NAME = 200;
    public static final Accountable NOBODY = new Accountable(null, null, null);

    public Accountable {
        lead = name(lead);
        committee = name(committee);
    }

    private static @Nullable String name(@Nullable String written) {
        var name = Narrative.checked(written);
        if (name != null && name.length() > LONGEST_NAME) {
            throw new Refused("A name has %d characters at most.".formatted(LONGEST_NAME));
        }
        return name;
    }
}
