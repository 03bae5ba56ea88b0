package org.attest.organisations;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** What the national register has said, the newest register last. */
interface PublishedResults extends JpaRepository<PublishedResult, PublishedResult.Key> {

    @Query("select r from PublishedResult r where r.id.organisationId in :organisations"
            + " order by r.registerDate, r.id.dsptYear")
    List<PublishedResult> of(Collection<UUID> organisations);
}
