package org.attest.suppliers.ui;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.access.Role;
import org.attest.components.PageHeader;
import org.attest.drafts.Drafts;
import org.attest.shared.ItemRef;
import org.attest.shared.Saved;
import org.attest.suppliers.Incident;
import org.attest.suppliers.IncidentDetails;
import org.attest.suppliers.Incidents;
import org.attest.suppliers.Supplier;

/** Records or changes an incident at a supplier. */
@Route("suppliers/:ods/:reference/incidents/:incident")
@PageTitle("Incident at a supplier - Attest")
@RolesAllowed(Role.Name.ICB_LEAD)
class IncidentView extends ChangePartView<Incident, IncidentDetails, IncidentForm> {

    private static final Named NAMED = new Named("incident", "Incident", "The incident is recorded.");

    private final Incidents incidents;

    IncidentView(Incidents incidents, Drafts drafts, FoundSupplier found) {
        super(NAMED, drafts, found);
        this.incidents = incidents;
    }

    @Override
    List<Incident> parts(Supplier supplier) {
        return incidents.of(supplier.ref());
    }

    @Override
    UUID id(Incident incident) {
        return incident.id();
    }

    @Override
    IncidentDetails details(Incident incident) {
        return incident.details();
    }

    @Override
    IncidentForm form(Supplier supplier) {
        return new IncidentForm(supplier.services());
    }

    @Override
    PageHeader header(Supplier supplier, Optional<Incident> incident) {
        return new PageHeader(incident.isPresent() ? "Change an incident" : "Record an incident")
                .saying("Change it as more is learnt: what was said before stays in the history.");
    }

    @Override
    void add(ItemRef supplier, IncidentDetails mine) {
        incidents.add(supplier, mine);
    }

    @Override
    Saved<Incident> change(ItemRef supplier, Incident incident, long basedOn, IncidentDetails mine) {
        return incidents.change(supplier, incident.id(), basedOn, mine);
    }
}
