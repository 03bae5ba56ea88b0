package org.attest.position;

import java.util.List;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;

/** An ICB began or ceased to show each organisation its own place among those of its kind. */
public record PlacesShown(OrganisationId organisation, boolean before, boolean after) implements AuditedEvent {

    @Override
    public String what() {
        return "position.places-shown";
    }

    @Override
    public String kind() {
        return "position";
    }

    @Override
    public String id() {
        return "places";
    }

    @Override
    public List<FieldChange> changes() {
        return List.of(FieldChange.of("shown", before, after));
    }
}
