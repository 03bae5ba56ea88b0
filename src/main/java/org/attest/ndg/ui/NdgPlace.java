package org.attest.ndg.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import org.attest.ndg.NdgYear;
import org.attest.organisations.OdsCode;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.DsptYear;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;

/** Which year of which organisation an address is about; nonsense in it is a page that does not exist. */
record NdgPlace(Organisation organisation, DsptYear year) {

    static NdgPlace of(RouteParameters address, OrganisationDirectory directory) {
        try {
            var code = new OdsCode(address.get("ods").orElse(""));
            var year = DsptYear.of(address.get("year").orElse(""));
            return new NdgPlace(directory.findByCode(code).orElseThrow(NotFoundException::new), year);
        } catch (Refused | IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    /** Draws a screen; what is unknown or not the person's to see is a page that does not exist. */
    static void draw(Runnable screen) {
        try {
            screen.run();
        } catch (UnknownItem e) {
            throw new NotFoundException();
        }
    }

    NdgYear ref() {
        return new NdgYear(organisation.id(), year);
    }
}
