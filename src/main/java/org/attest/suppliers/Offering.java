package org.attest.suppliers;

import java.util.List;
import java.util.UUID;
import org.attest.shared.Edited;
import org.attest.shared.FieldChange;

/** A service of a supplier. {@code usedBy} is how many organisations use it; who they are is for their ICB alone. */
public record Offering(UUID id, ServiceDetails details, Users usedBy, long edits) implements Edited<ServiceDetails> {

    @Override
    public List<FieldChange> differencesTo(ServiceDetails other) {
        return ServiceValues.changes(ServiceValues.of(details), ServiceValues.of(other));
    }
}
