package org.attest.measures;

import java.util.List;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemKind;
import org.attest.shared.OrganisationId;

/** Something happened to a measure as an organisation reads it: {@code recorded}, {@code superseded}, {@code
 * worked-out}, {@code exported}, {@code imported} (many at once, with the digest of them). */
public record MeasureEvent(OrganisationId organisation, String measure, String verb, List<FieldChange> changes)
        implements AuditedEvent {

    public MeasureEvent {
        changes = List.copyOf(changes);
    }

    @Override
    public String what() {
        return "measures." + verb;
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
