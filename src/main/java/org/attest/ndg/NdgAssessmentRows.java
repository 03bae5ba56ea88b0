package org.attest.ndg;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The assessments by NDG sets, each asked for within an organisation. */
interface NdgAssessmentRows extends JpaRepository<NdgAssessment, UUID> {

    Optional<NdgAssessment> findByOrganisationAndYear(OrganisationId organisation, DsptYear year);

    @Query("select it from NdgAssessment it where it.organisation in :organisations and it.year = :year")
    List<NdgAssessment> of(Collection<OrganisationId> organisations, DsptYear year);

    /** Waits for its turn to write, as the first statement, so that all that is read afterwards is what others left. */
    @Modifying
    @Query("""
            update NdgAssessment it set it.turns = it.turns + 1
            where it.organisation = :organisation and it.year = :year""")
    int takeTurn(OrganisationId organisation, DsptYear year);
}
