package org.attest.evidence;

import jakarta.persistence.EntityManager;
import java.util.List;
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
        return some(reach, organisation, content).stream().findFirst();
    }

    /** The same, but for an item itself: whoever adds an old version to it again knows that it is there. */
    Optional<Evidence> other(Reach reach, Evidence item, Sha256 content) {
        var some = some(reach, item.organisation(), content);
        return some.stream().anyMatch(it -> it.id().equals(item.id()))
                ? Optional.empty()
                : some.stream().findFirst();
    }

    private List<Evidence> some(Reach reach, OrganisationId organisation, Sha256 content) {
        return reach.fill(entities.createQuery(
                        "select e from Evidence e where " + Reach.PREDICATE
                                + " and e.organisation = :organisation and e.state in :live and e.id in (select f.itemId"
                                + " from FileRow f where f.organisation = :organisation and f.sha256 = :content)"
                                + " order by e.number",
                        Evidence.class))
                .setParameter("organisation", organisation)
                .setParameter("live", ReviewState.LIVE)
                .setParameter("content", content.hex())
                .getResultList();
    }
}
