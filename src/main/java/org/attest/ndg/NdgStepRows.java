package org.attest.ndg;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

/** The stage history; rows are only added. */
interface NdgStepRows extends JpaRepository<NdgKeptStep, UUID> {

    List<NdgKeptStep> findByOrganisationAndAssessmentOrderByIdDesc(OrganisationId organisation, UUID assessment);

    boolean existsByOrganisationAndAssessmentAndTakenByAndMoveIn(
            OrganisationId organisation, UUID assessment, PersonId person, Collection<NdgMove> moves);
}
