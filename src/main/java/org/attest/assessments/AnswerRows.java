package org.attest.assessments;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.TeamId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The answers as they stand, each asked for within an organisation. */
interface AnswerRows extends JpaRepository<KeptAnswer, UUID> {

    List<KeptAnswer> findByOrganisationAndAssessment(OrganisationId organisation, UUID assessment);

    Optional<KeptAnswer> findByOrganisationAndAssessmentAndOutcome(
            OrganisationId organisation, UUID assessment, String outcome);

    @Query("""
            select it.assessment as assessment,
                sum(case when it.content.level is not null then 1 else 0 end) as answered,
                sum(case when it.content.progress = org.attest.assessments.Progress.READY then 1 else 0 end) as ready,
                sum(case when it.unconfirmed = true and it.content.level is not null then 1 else 0 end) as unconfirmed
            from KeptAnswer it
            where it.organisation in :organisations and it.assessment in :assessments
            group by it.assessment""")
    List<Tally> tally(Collection<OrganisationId> organisations, Collection<UUID> assessments);

    @Query("""
            select a from KeptAnswer it join Assessment a on a.id = it.assessment
            where it.organisation in :organisations and a.organisation in :organisations
                and (it.content.ownerPerson in :people or it.content.ownerTeam in :teams)
                and it.content.progress <> org.attest.assessments.Progress.READY
                and a.stage in (org.attest.assessments.Stage.OPEN, org.attest.assessments.Stage.RETURNED)""")
    List<Assessment> waitingFor(
            Collection<OrganisationId> organisations, Collection<PersonId> people, Collection<TeamId> teams);

    /** Where something is assigned to the team. */
    @Query("""
            select distinct a from KeptAnswer it join Assessment a on a.id = it.assessment
            where it.organisation = :organisation and a.organisation = :organisation and it.content.ownerTeam = :team""")
    List<Assessment> assignedTo(OrganisationId organisation, TeamId team);
}
