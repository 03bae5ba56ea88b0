package org.attest.assessors;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;

/** Findings. */
interface FindingRows extends JpaRepository<KeptFinding, UUID> {

    List<KeptFinding> findByOrganisationAndIndependentOrderByNumber(OrganisationId organisation, UUID independent);

    Optional<KeptFinding> findByOrganisationAndIndependentAndId(OrganisationId organisation, UUID independent, UUID id);
}
