package org.attest.suppliers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attest.shared.Edited;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemRef;

/** A dated assurance of a supplier. */
public record Assurance(UUID id, ItemRef supplier, AssuranceDetails details, long edits)
        implements Edited<AssuranceDetails> {

    /** How it stands on a day; without a last day it holds. */
    public AssuranceStanding standing(LocalDate on) {
        return AssuranceStanding.until(details.expires(), on);
    }

    @Override
    public List<FieldChange> differencesTo(AssuranceDetails other) {
        return AssuranceValues.changes(AssuranceValues.of(details), AssuranceValues.of(other));
    }
}
