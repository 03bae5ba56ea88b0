package org.attest.risks;

import java.util.List;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

/** What people typed of risks and did not save, each asked for by its author. */
interface RiskDraftRows extends JpaRepository<KeptRiskDraft, UUID> {

    List<KeptRiskDraft> findByOrganisationAndPerson(OrganisationId organisation, PersonId person);
}
