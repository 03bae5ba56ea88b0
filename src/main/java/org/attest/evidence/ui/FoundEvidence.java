package org.attest.evidence.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceLibrary;
import org.attest.organisations.OdsCode;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.PersonId;
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

    /** Everybody whose name is needed to show these details of an item. */
    List<PersonId> people(EvidenceItem item, EvidenceDetails... others) {
        var people = new ArrayList<PersonId>(List.of(item.createdBy(), item.changedBy()));
        item.files().forEach(it -> people.add(it.addedBy()));
        Stream.concat(Stream.of(item.details()), Stream.of(others))
                .flatMap(it -> Stream.of(
                        Optional.ofNullable(it.responsible().owner()),
                        Optional.ofNullable(it.responsible().approver())))
                .flatMap(Optional::stream)
                .forEach(people::add);
        return people;
    }
}
