package org.attest.assessors;

import java.util.Optional;
import java.util.UUID;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

/** What assessors typed and did not save, each asked for by its author. */
interface JudgementDraftRows extends JpaRepository<KeptJudgementDraft, UUID> {

    Optional<KeptJudgementDraft> findByOrganisationAndIndependentAndOutcomeAndPerson(
            OrganisationId organisation, UUID independent, OutcomeCode outcome, PersonId person);
}
