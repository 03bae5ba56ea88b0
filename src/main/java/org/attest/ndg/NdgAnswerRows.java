package org.attest.ndg;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** What items say now, each asked for within an organisation. */
interface NdgAnswerRows extends JpaRepository<NdgKeptAnswer, UUID> {

    List<NdgKeptAnswer> findByOrganisationAndAssessment(OrganisationId organisation, UUID assessment);

    @Query("""
            select it from NdgKeptAnswer it
            where it.organisation in :organisations and it.assessment in :assessments""")
    List<NdgKeptAnswer> of(Collection<OrganisationId> organisations, Collection<UUID> assessments);

    @Query("""
            select it from NdgKeptAnswer it
            where it.organisation in :organisations and it.assessment in :assessments and it.content.owner = :person""")
    List<NdgKeptAnswer> ownedBy(
            Collection<OrganisationId> organisations, Collection<UUID> assessments, PersonId person);
}
