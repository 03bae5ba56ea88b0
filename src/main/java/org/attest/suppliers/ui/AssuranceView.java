package org.attest.suppliers.ui;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.access.Role;
import org.attest.components.PageHeader;
import org.attest.connections.Connections;
import org.attest.drafts.Drafts;
import org.attest.shared.ItemRef;
import org.attest.shared.Saved;
import org.attest.suppliers.Assurance;
import org.attest.suppliers.AssuranceDetails;
import org.attest.suppliers.Assurances;
import org.attest.suppliers.Supplier;

/** Adds or changes an assurance of a supplier. */
@Route("suppliers/:ods/:reference/assurances/:assurance")
@PageTitle("Assurance of a supplier - Attest")
@RolesAllowed(Role.Name.ICB_LEAD)
class AssuranceView extends ChangePartView<Assurance, AssuranceDetails, AssuranceForm> {

    private static final Named NAMED = new Named("assurance", "Assurance", "The assurance is added.");

    private final Assurances assurances;
    private final Connections connections;

    AssuranceView(Assurances assurances, Drafts drafts, FoundSupplier found, Connections connections) {
        super(NAMED, drafts, found);
        this.assurances = assurances;
        this.connections = connections;
    }

    @Override
    List<Assurance> parts(Supplier supplier) {
        return assurances.of(supplier.ref());
    }

    @Override
    UUID id(Assurance assurance) {
        return assurance.id();
    }

    @Override
    AssuranceDetails details(Assurance assurance) {
        return assurance.details();
    }

    @Override
    AssuranceForm form(Supplier supplier) {
        return new AssuranceForm(connections, supplier.register());
    }

    @Override
    PageHeader header(Supplier supplier, Optional<Assurance> assurance) {
        return new PageHeader(assurance.isPresent() ? "Change an assurance" : "Add an assurance")
                .saying("Add a renewed certificate as a new one: the earlier one stays readable.");
    }

    @Override
    void add(ItemRef supplier, AssuranceDetails mine) {
        assurances.add(supplier, mine);
    }

    @Override
    Saved<Assurance> change(ItemRef supplier, Assurance assurance, long basedOn, AssuranceDetails mine) {
        return assurances.change(supplier, assurance.id(), basedOn, mine);
    }
}
