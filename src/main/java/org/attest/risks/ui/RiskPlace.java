package org.attest.risks.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.function.Consumer;
import org.attest.organisations.OdsCode;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.risks.Risk;
import org.attest.risks.RiskLinks;
import org.attest.risks.RiskRegister;
import org.attest.shared.Refused;
import org.springframework.stereotype.Component;

/** Finds what an address is about; what is unknown, or not the person's to see, is a page that does not exist. */
@Component
class RiskPlace {

    private final RiskRegister register;
    private final OrganisationDirectory directory;

    RiskPlace(RiskRegister register, OrganisationDirectory directory) {
        this.register = register;
        this.directory = directory;
    }

    /** A risk and whose it is. */
    record Found(Organisation organisation, Risk risk) {

        String address() {
            return RiskLinks.risk(organisation.code(), risk.reference());
        }
    }

    void risk(RouteParameters address, Consumer<Found> show) {
        organisation(
                address,
                it -> show.accept(new Found(
                        it, register.risk(it.id(), address.get("reference").orElse("")))));
    }

    void organisation(RouteParameters address, Consumer<Organisation> show) {
        try {
            show.accept(directory
                    .findByCode(new OdsCode(address.get("ods").orElse("")))
                    .orElseThrow(NotFoundException::new));
        } catch (Refused | IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
