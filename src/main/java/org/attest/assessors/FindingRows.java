package org.attest.assessors;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Findings. */
interface FindingRows extends JpaRepository<KeptFinding, UUID> {

    List<KeptFinding> findByOrganisationAndIndependentOrderByNumber(OrganisationId organisation, UUID independent);

    /** Those of concluded assessments that nobody closed, due on this day or before it, the earliest first. */
    @Query("""
            select f from KeptFinding f join KeptIndependent i on i.organisation = f.organisation and i.id = f.independent
            where f.organisation in :organisations and i.organisation in :organisations
              and i.concludedAt is not null and f.closedAt is null and f.due <= :until
            order by f.due, f.id""")
    List<KeptFinding> openUntil(Collection<OrganisationId> organisations, LocalDate until);

    Optional<KeptFinding> findByOrganisationAndIndependentAndId(OrganisationId organisation, UUID independent, UUID id);
}
