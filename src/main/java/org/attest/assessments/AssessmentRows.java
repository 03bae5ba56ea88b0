package org.attest.assessments;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The assessments, each asked for within an organisation. */
interface AssessmentRows extends JpaRepository<Assessment, UUID> {

    Optional<Assessment> findByOrganisationAndYear(OrganisationId organisation, DsptYear year);

    @Query("select it from Assessment it where it.organisation in :organisations and it.year = :year")
    List<Assessment> of(Collection<OrganisationId> organisations, DsptYear year);

    @Query("""
            select it from Assessment it where it.organisation in :organisations and it.stage = :stage
            order by it.year desc, it.id""")
    List<Assessment> at(Stage stage, Collection<OrganisationId> organisations);

    /**
     * Waits until no other transaction writes on this assessment, then holds the turn until the end of this one. It
     * must be the first statement, so that all that is read afterwards is what the others left.
     */
    @Modifying
    @Query("update Assessment it set it.turns = it.turns + 1 where it.organisation = :organisation and it.year = :year")
    int takeTurn(OrganisationId organisation, DsptYear year);
}
