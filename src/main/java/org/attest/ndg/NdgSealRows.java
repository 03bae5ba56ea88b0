package org.attest.ndg;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The seals; rows are only added, but for a countersignature. */
interface NdgSealRows extends JpaRepository<NdgKeptSeal, UUID> {

    List<NdgKeptSeal> findByOrganisationAndAssessmentOrderByNumberDesc(OrganisationId organisation, UUID assessment);

    @Query("select it from NdgKeptSeal it where it.id = :id and it.organisation in :organisations")
    Optional<NdgKeptSeal> find(UUID id, Collection<OrganisationId> organisations);

    @Query("""
            select it from NdgKeptSeal it join NdgAssessment a on a.id = it.assessment and a.sealInForce = it.number
            where it.organisation in :organisations and a.organisation in :organisations and it.year = :year""")
    List<NdgKeptSeal> latest(Collection<OrganisationId> organisations, DsptYear year);
}
