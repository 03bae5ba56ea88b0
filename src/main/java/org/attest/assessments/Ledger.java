package org.attest.assessments;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The rows of this module, each asked for within an organisation. */
final class Ledger {

    private Ledger() {}

    interface AssessmentRows extends JpaRepository<Assessment, UUID> {

        Optional<Assessment> findByOrganisationAndYear(OrganisationId organisation, DsptYear year);

        @Query("select it from Assessment it where it.organisation in :organisations and it.year = :year")
        List<Assessment> of(Collection<OrganisationId> organisations, DsptYear year);

        /**
         * Waits until no other transaction writes on this assessment, then holds the turn until the end of this one. It
         * must be the first statement, so that all that is read afterwards is what the others left.
         */
        @Modifying
        @Query(
                "update Assessment it set it.turns = it.turns + 1 where it.organisation = :organisation and it.year = :year")
        int takeTurn(OrganisationId organisation, DsptYear year);
    }

    interface AnswerRows extends JpaRepository<KeptAnswer, UUID> {

        List<KeptAnswer> findByOrganisationAndAssessment(OrganisationId organisation, UUID assessment);

        Optional<KeptAnswer> findByOrganisationAndAssessmentAndOutcome(
                OrganisationId organisation, UUID assessment, String outcome);

        @Query("""
                select it.assessment as assessment,
                    sum(case when it.content.level is not null then 1 else 0 end) as answered,
                    sum(case when it.content.progress = org.attest.assessments.Progress.READY then 1 else 0 end) as ready
                from KeptAnswer it
                where it.organisation in :organisations and it.assessment in :assessments
                group by it.assessment""")
        List<Tally> tally(Collection<OrganisationId> organisations, Collection<UUID> assessments);

        @Query("""
                select a from KeptAnswer it join Assessment a on a.id = it.assessment
                where it.organisation in :organisations and a.organisation in :organisations
                    and it.content.owner = :owner
                    and it.content.progress <> org.attest.assessments.Progress.READY
                    and a.stage in (org.attest.assessments.Stage.OPEN, org.attest.assessments.Stage.RETURNED)""")
        List<Assessment> waitingFor(Collection<OrganisationId> organisations, PersonId owner);
    }

    /** How far one assessment is. */
    interface Tally {
        UUID getAssessment();

        long getAnswered();

        long getReady();
    }

    interface EditRows extends JpaRepository<KeptEdit, UUID> {

        List<KeptEdit> findByOrganisationAndAssessmentAndOutcomeOrderByIdDesc(
                OrganisationId organisation, UUID assessment, String outcome);

        boolean existsByOrganisationAndAssessmentAndRoundAndEditedBy(
                OrganisationId organisation, UUID assessment, Round round, PersonId person);

        boolean existsByOrganisationAndAssessmentAndRoundAndEditedByAndLevelSetTrue(
                OrganisationId organisation, UUID assessment, Round round, PersonId person);
    }

    interface DraftRows extends JpaRepository<KeptDraft, UUID> {

        Optional<KeptDraft> findByOrganisationAndYearAndOutcomeAndPerson(
                OrganisationId organisation, DsptYear year, String outcome, PersonId person);

        @Modifying
        @Query("""
                delete from KeptDraft it where it.organisation = :organisation and it.year = :year
                    and it.outcome = :outcome and it.person = :person""")
        void drop(OrganisationId organisation, DsptYear year, String outcome, PersonId person);
    }

    interface StepRows extends JpaRepository<KeptStep, UUID> {

        List<KeptStep> findByOrganisationAndAssessmentOrderByIdDesc(OrganisationId organisation, UUID assessment);
    }

    interface SealRows extends JpaRepository<KeptSeal, UUID> {

        List<KeptSeal> findByOrganisationAndAssessmentOrderByNumberDesc(OrganisationId organisation, UUID assessment);

        @Query("select it from KeptSeal it where it.id = :id and it.organisation in :organisations")
        Optional<KeptSeal> find(UUID id, Collection<OrganisationId> organisations);

        @Query("""
                select it from KeptSeal it join Assessment a on a.id = it.assessment and a.seals = it.number
                where it.organisation in :organisations and a.organisation in :organisations and it.year = :year""")
        List<KeptSeal> latest(Collection<OrganisationId> organisations, DsptYear year);
    }

    interface SealedAnswerRows extends JpaRepository<KeptSealedAnswer, UUID> {

        List<KeptSealedAnswer> findByOrganisationAndSeal(OrganisationId organisation, UUID seal);
    }
}
