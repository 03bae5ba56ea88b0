package org.attest.improvements;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

/** The history of plans; rows are only added. */
interface PlanStepRows extends JpaRepository<KeptPlanStep, UUID> {

    List<KeptPlanStep> findByOrganisationAndPlanOrderByIdDesc(OrganisationId organisation, UUID plan);

    boolean existsByOrganisationAndPlanAndTakenByAndVerbIn(
            OrganisationId organisation, UUID plan, PersonId person, Collection<PlanVerb> verbs);
}
