package org.attest.evidence.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import org.attest.components.EmptyState;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.EvidenceLinks;
import org.attest.evidence.EvidenceVerb;
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

    /** The same, where the caller may do this to it now. */
    Optional<EvidenceItem> at(Place place, EvidenceVerb verb) {
        return at(place).filter(it -> it.open().contains(verb));
    }

    /** What stands on a screen where there is no such item. */
    static void nothing(HasComponents screen, String verb) {
        screen.add(
                new PageHeader("Evidence"),
                new EmptyState(
                        "There is nothing here that you may %s.".formatted(verb),
                        Links.to(EvidenceLinks.LIBRARY, "Go to the evidence library")));
    }

    Optional<Organisation> organisation(Place place) {
        return place.odsCode().isBlank() ? Optional.empty() : directory.findByCode(new OdsCode(place.odsCode()));
    }
}
