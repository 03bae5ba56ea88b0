package org.attest.assessments;

import java.util.List;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;

/** What stands under the seals; rows are only added. */
interface SealedAnswerRows extends JpaRepository<KeptSealedAnswer, UUID> {

    List<KeptSealedAnswer> findByOrganisationAndSeal(OrganisationId organisation, UUID seal);
}
