package org.attest.assessments;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

/** The stage history; rows are only added. */
interface StepRows extends JpaRepository<KeptStep, UUID> {

    List<KeptStep> findByOrganisationAndAssessmentOrderByIdDesc(OrganisationId organisation, UUID assessment);

    Optional<KeptStep> findFirstByOrganisationAndAssessmentAndRoundAndMoveOrderByIdDesc(
            OrganisationId organisation, UUID assessment, Round round, Move move);

    boolean existsByOrganisationAndAssessmentAndRoundAndMoveAndTakenByInAndTakenAtGreaterThanEqual(
            OrganisationId organisation,
            UUID assessment,
            Round round,
            Move move,
            Collection<PersonId> people,
            Instant since);

    boolean existsByOrganisationAndAssessmentAndRoundAndTakenByAndMoveIn(
            OrganisationId organisation, UUID assessment, Round round, PersonId person, Collection<Move> moves);

    boolean existsByOrganisationAndAssessmentAndRoundAndTakenByAndMoveInAndTakenAtGreaterThanEqual(
            OrganisationId organisation,
            UUID assessment,
            Round round,
            PersonId person,
            Collection<Move> moves,
            Instant since);
}
