package org.attest.assessments;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

/** The history of the answers; rows are only added. */
interface EditRows extends JpaRepository<KeptEdit, UUID> {

    List<KeptEdit> findByOrganisationAndAssessmentAndOutcomeOrderByIdDesc(
            OrganisationId organisation, UUID assessment, String outcome);

    boolean existsByOrganisationAndAssessmentAndRoundAndEditedBy(
            OrganisationId organisation, UUID assessment, Round round, PersonId person);

    boolean existsByOrganisationAndAssessmentAndRoundAndLevelSetTrueAndEditedByInAndEditedAtGreaterThanEqual(
            OrganisationId organisation, UUID assessment, Round round, Collection<PersonId> people, Instant since);

    boolean existsByOrganisationAndAssessmentAndRoundAndEditedByAndLevelSetTrue(
            OrganisationId organisation, UUID assessment, Round round, PersonId person);

    boolean existsByOrganisationAndAssessmentAndRoundAndEditedByAndLevelSetTrueAndEditedAtGreaterThanEqual(
            OrganisationId organisation, UUID assessment, Round round, PersonId person, Instant since);
}
