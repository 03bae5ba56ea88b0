package org.attest.measures;

import java.util.List;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemKind;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** An administrator changed when a measure is on target, for the whole system. */
public record ThresholdsSet(String measure, List<FieldChange> changes) implements AuditedEvent {

    public ThresholdsSet {
        changes = List.copyOf(changes);
    }

    @Override
    public @Nullable OrganisationId organisation() {
        return null;
    }

    @Override
    public String what() {
        return "measures.thresholds-set";
    }

    @Override
    public String kind() {
        return ItemKind.MEASURE.code();
    }

    @Override
    public String id() {
        return measure;
    }
}
