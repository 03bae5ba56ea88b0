package org.attest.assessments;

import java.util.Optional;
import java.util.UUID;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** What people typed and did not save, each asked for by its author. */
interface DraftRows extends JpaRepository<KeptDraft, UUID> {

    Optional<KeptDraft> findByOrganisationAndYearAndOutcomeAndPerson(
            OrganisationId organisation, DsptYear year, String outcome, PersonId person);

    @Modifying
    @Query("""
            delete from KeptDraft it where it.organisation = :organisation and it.year = :year
                and it.outcome = :outcome and it.person = :person""")
    void drop(OrganisationId organisation, DsptYear year, String outcome, PersonId person);
}
