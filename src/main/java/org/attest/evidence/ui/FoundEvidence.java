package org.attest.evidence.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceLibrary;
import org.attest.organisations.OdsCode;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.Refused;
import org.springframework.stereotype.Component;

/** Finds the item that an address names; foreign and unknown ones are equally not there. */
@Component
class FoundEvidence {

    /** What the address of an item says. */
    record Place(String odsCode, String reference) {

        static final Place NOWHERE = new Place("", "");

        static Place of(RouteParameters parameters) {
            return new Place(
                    parameters.get("ods").orElse(""),
                    parameters.get("reference").orElse(""));
        }
    }

    private final EvidenceLibrary library;
    private final OrganisationDirectory directory;

    FoundEvidence(EvidenceLibrary library, OrganisationDirectory directory) {
        this.library = library;
        this.directory = directory;
    }

    Optional<EvidenceItem> at(Place place) {
        try {
            return organisation(place).map(it -> library.item(it.id(), place.reference()));
        } catch (Refused unknown) {
            return Optional.empty();
        }
    }

    Optional<Organisation> organisation(Place place) {
        return place.odsCode().isBlank() ? Optional.empty() : directory.findByCode(new OdsCode(place.odsCode()));
    }
}
