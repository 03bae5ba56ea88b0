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
import org.attest.suppliers.Offering;
import org.attest.suppliers.ServiceDetails;
import org.attest.suppliers.Supplier;
import org.attest.suppliers.SupplierServices;

/** Adds or changes a service of a supplier. */
@Route("suppliers/:ods/:reference/services/:service")
@PageTitle("Service of a supplier - Attest")
@RolesAllowed(Role.Name.ICB_LEAD)
class ServiceView extends ChangePartView<Offering, ServiceDetails, ServiceForm> {

    private static final Named NAMED = new Named("service", "Service", "The service is added.");

    private final SupplierServices services;

    ServiceView(SupplierServices services, Drafts drafts, FoundSupplier found) {
        super(NAMED, drafts, found);
        this.services = services;
    }

    @Override
    List<Offering> parts(Supplier supplier) {
        return supplier.services();
    }

    @Override
    UUID id(Offering service) {
        return service.id();
    }

    @Override
    ServiceDetails details(Offering service) {
        return service.details();
    }

    @Override
    ServiceForm form(Supplier supplier) {
        return new ServiceForm();
    }

    @Override
    PageHeader header(Supplier supplier, Optional<Offering> service) {
        return new PageHeader(
                service.map(it -> "Change " + it.details().name()).orElse("Add a service of " + supplier.name()));
    }

    @Override
    void add(ItemRef supplier, ServiceDetails mine) {
        services.add(supplier, mine);
    }

    @Override
    Saved<Offering> change(ItemRef supplier, Offering service, long basedOn, ServiceDetails mine) {
        return services.change(supplier, service.id(), basedOn, mine);
    }
}
