package org.attest.assessors;

import java.util.List;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;

/** What the frozen items were linked to. */
interface FrozenOutcomeRows extends JpaRepository<KeptEvidenceOutcome, UUID> {

    List<KeptEvidenceOutcome> findByOrganisationAndIndependent(OrganisationId organisation, UUID independent);
}
