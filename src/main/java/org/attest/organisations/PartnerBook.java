package org.attest.organisations;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Who is whose partner, whatever ODS geography says. */
@Component
class PartnerBook {

    private final Partnerships partnerships;

    PartnerBook(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    List<Partner> of(OrganisationId icb) {
        var entries = partnerships.entriesOf(icb.id()).stream()
                .collect(Collectors.toMap(DirectoryEntry::getId, Function.identity()));
        return partnerships.ofIcb(icb.id()).stream()
                .flatMap(it -> Optional.ofNullable(entries.get(it.getId().organisationId())).stream()
                        .map(entry -> new Partner(entry.organisation(), it.reportsHere(), it.relationship())))
                .sorted(Comparator.comparing(it -> it.organisation().name()))
                .toList();
    }

    List<OrganisationId> reportsTo(OrganisationId organisation) {
        return partnerships.ofOrganisation(organisation.id()).stream()
                .filter(Partnership::reportsHere)
                .map(it -> new OrganisationId(it.getId().icbId()))
                .toList();
    }

    /** What was agreed before, if anything. */
    Optional<Partner> agree(Organisation icb, Organisation partner, boolean reportsHere, String relationship) {
        PartnershipRules.check(icb, partner, reportsHere, relationship);
        var ends = new Partnership.Ends(icb.id().id(), partner.id().id());
        var held = partnerships.findById(ends);
        var before = held.map(it -> new Partner(partner, it.reportsHere(), it.relationship()));
        held.ifPresentOrElse(
                it -> it.agree(reportsHere, relationship.strip()),
                () -> partnerships.save(new Partnership(ends, reportsHere, relationship.strip())));
        return before;
    }
}
