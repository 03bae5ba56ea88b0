package org.attest.assessments;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The seals; rows are only added. */
interface SealRows extends JpaRepository<KeptSeal, UUID> {

    List<KeptSeal> findByOrganisationAndAssessmentAndKindOrderByNumberDesc(
            OrganisationId organisation, UUID assessment, Seal.Kind kind);

    @Query("select it from KeptSeal it where it.id = :id and it.organisation in :organisations")
    Optional<KeptSeal> find(UUID id, Collection<OrganisationId> organisations);

    @Query("""
            select it from KeptSeal it join Assessment a on a.id = it.assessment and a.sealInForce = it.number
            where it.organisation in :organisations and a.organisation in :organisations and it.year = :year
                and it.kind = :kind""")
    List<KeptSeal> latest(Collection<OrganisationId> organisations, DsptYear year, Seal.Kind kind);

    @Query("""
            select it from KeptSeal it join Assessment a on a.id = it.assessment and a.seals = it.number
            where it.organisation in :organisations and a.organisation in :organisations and a.stage = :stage
                and it.kind = :kind""")
    List<KeptSeal> latestAt(Collection<OrganisationId> organisations, Stage stage, Seal.Kind kind);
}
