package org.attest.suppliers.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import org.attest.organisations.OdsCode;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.Refused;
import org.attest.suppliers.Supplier;
import org.attest.suppliers.SupplierLinks;
import org.attest.suppliers.SupplierRegister;
import org.springframework.stereotype.Component;

/** Finds the supplier that an address names; foreign and unknown ones are equally not there. */
@Component
class FoundSupplier {

    /** A supplier and the ICB in whose register it stands. */
    record Place(Organisation icb, Supplier supplier) {

        String address() {
            return SupplierLinks.supplier(icb.code(), supplier.reference());
        }
    }

    private final SupplierRegister register;
    private final OrganisationDirectory directory;

    FoundSupplier(SupplierRegister register, OrganisationDirectory directory) {
        this.register = register;
        this.directory = directory;
    }

    Optional<Place> at(RouteParameters parameters) {
        var code = parameters.get("ods").orElse("");
        var reference = parameters.get("reference").orElse("");
        try {
            return code.isBlank()
                    ? Optional.empty()
                    : directory
                            .findByCode(new OdsCode(code))
                            .map(it -> new Place(it, register.find(it.id(), reference)));
        } catch (Refused unknown) {
            return Optional.empty();
        }
    }
}
