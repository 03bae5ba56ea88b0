package org.attest.evidence;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.attest.shared.OrganisationId;
import org.attest.shared.Sha256;
import org.springframework.stereotype.Component;

/** Finds items that hold the very same bytes: within one organisation only, and only what the caller reaches there. */
@Component
class SameFiles {

    private final EntityManager entities;

    SameFiles(EntityManager entities) {
        this.entities = entities;
    }

    /** The first item that counts and has these bytes as one of its versions. */
    Optional<Evidence> first(Reach reach, OrganisationId organisation, Sha256 content) {
        return reach
                .fill(entities.createQuery(
                        "select e from Evidence e where " + Reach.PREDICATE
                                + " and e.organisation = :organisation and e.state in :live and e.id in (select f.itemId"
                                + " from FileRow f where f.organisation = :organisation and f.sha256 = :content)"
                                + " order by e.number",
                        Evidence.class))
                .setParameter("organisation", organisation)
                .setParameter("live", ReviewState.LIVE)
                .setParameter("content", content.hex())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }
}
