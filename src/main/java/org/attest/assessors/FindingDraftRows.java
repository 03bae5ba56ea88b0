package org.attest.assessors;

import java.util.List;
import java.util.UUID;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

/** What assessors typed of findings and did not save, each asked for by its author. */
interface FindingDraftRows extends JpaRepository<KeptFindingDraft, UUID> {

    List<KeptFindingDraft> findByOrganisationAndIndependentAndOutcomeAndPerson(
            OrganisationId organisation, UUID independent, OutcomeCode outcome, PersonId person);
}
