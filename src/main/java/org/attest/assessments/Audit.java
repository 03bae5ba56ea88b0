package org.attest.assessments;

import java.util.Map;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What an independent assessor found: a level for each outcome of the sample, signed with a declaration. */
public record Audit(PersonId by, String declaration, Map<OutcomeCode, Found> found) {

    public Audit {
        found = Map.copyOf(found);
    }

    /** The level of one outcome, and what the assessor notes on it. */
    public record Found(Level level, @Nullable String note) {}
}
