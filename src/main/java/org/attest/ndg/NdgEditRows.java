package org.attest.ndg;

import java.util.List;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

/** The history of items; rows are only added. */
interface NdgEditRows extends JpaRepository<NdgKeptEdit, UUID> {

    List<NdgKeptEdit> findByOrganisationAndAssessmentAndReferenceOrderByIdDesc(
            OrganisationId organisation, UUID assessment, String reference);

    /** Every change of the year, the earliest first. */
    List<NdgKeptEdit> findByOrganisationAndAssessmentOrderById(OrganisationId organisation, UUID assessment);

    boolean existsByOrganisationAndAssessmentAndEditedByAndAnswerSetTrue(
            OrganisationId organisation, UUID assessment, PersonId person);
}
