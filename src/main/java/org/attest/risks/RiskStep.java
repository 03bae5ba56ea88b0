package org.attest.risks;

import java.time.Instant;
import java.util.List;
import org.attest.shared.FieldChange;
import org.attest.shared.PersonId;

/** One line of a risk's history, narrative in full. */
public record RiskStep(RiskVerb verb, PersonId by, Instant at, List<FieldChange> changes) {

    public RiskStep {
        changes = List.copyOf(changes);
    }
}
