package org.attest.assessments;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The history of the answers; rows are only added. */
interface EditRows extends JpaRepository<KeptEdit, UUID> {

    List<KeptEdit> findByOrganisationAndAssessmentAndOutcomeOrderByIdDesc(
            OrganisationId organisation, UUID assessment, String outcome);

    /** Every change of the assessment, the earliest first. */
    List<KeptEdit> findByOrganisationAndAssessmentOrderById(OrganisationId organisation, UUID assessment);

    /** What a return that was loaded for the organisation changed. */
    @Query("""
            select e from KeptEdit e where e.organisation = :organisation and e.assessment = :assessment
            and e.loadedIn = :loadedIn order by e.outcome, e.id""")
    List<KeptEdit> loaded(OrganisationId organisation, UUID assessment, UUID loadedIn);

    boolean existsByOrganisationAndAssessmentAndRoundAndEditedByAndThroughNot(
            OrganisationId organisation, UUID assessment, Round round, PersonId person, AnswerEdit.Through but);

    boolean existsByOrganisationAndAssessmentAndRoundAndLevelSetTrueAndEditedByInAndEditedAtGreaterThanEqual(
            OrganisationId organisation, UUID assessment, Round round, Collection<PersonId> people, Instant since);

    boolean existsByOrganisationAndAssessmentAndRoundAndEditedByAndLevelSetTrue(
            OrganisationId organisation, UUID assessment, Round round, PersonId person);

    boolean existsByOrganisationAndAssessmentAndRoundAndEditedByAndLevelSetTrueAndEditedAtGreaterThanEqual(
            OrganisationId organisation, UUID assessment, Round round, PersonId person, Instant since);
}
