package org.attest.ndg;

import java.util.List;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

/** Which assertions are confirmed. */
interface NdgConfirmationRows extends JpaRepository<NdgConfirmation, UUID> {

    List<NdgConfirmation> findByOrganisationAndAssessment(OrganisationId organisation, UUID assessment);

    boolean existsByOrganisationAndAssessmentAndConfirmedBy(
            OrganisationId organisation, UUID assessment, PersonId person);
}
