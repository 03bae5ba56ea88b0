package org.attest.evidence;

import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The counters, one row for each organisation. */
interface ReferenceCounters extends Repository<ReferenceCounter, UUID> {

    ReferenceCounter saveAndFlush(ReferenceCounter counter);

    boolean existsById(UUID organisation);

    @Modifying
    @Query("update ReferenceCounter c set c.lastNumber = c.lastNumber + :count where c.organisationId = :organisation")
    int advance(UUID organisation, int count);

    @Query("select c.lastNumber from ReferenceCounter c where c.organisationId = :organisation")
    int last(UUID organisation);
}
