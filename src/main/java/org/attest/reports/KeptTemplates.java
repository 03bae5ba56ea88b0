package org.attest.reports;

import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of templates, one for each ICB that changed its own. */
interface KeptTemplates extends Repository<KeptTemplate, UUID> {

    KeptTemplate saveAndFlush(KeptTemplate template);

    @Query("select t from KeptTemplate t where t.organisation = :organisation")
    Optional<KeptTemplate> find(OrganisationId organisation);
}
