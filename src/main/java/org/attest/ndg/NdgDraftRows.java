package org.attest.ndg;

import java.util.Optional;
import java.util.UUID;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Drafts, each asked for by its owner alone. */
interface NdgDraftRows extends JpaRepository<NdgKeptDraft, UUID> {

    Optional<NdgKeptDraft> findByOrganisationAndYearAndReferenceAndPerson(
            OrganisationId organisation, DsptYear year, String reference, PersonId person);

    @Modifying
    @Query("""
            delete from NdgKeptDraft it where it.organisation = :organisation and it.year = :year
            and it.reference = :reference and it.person = :person""")
    void drop(OrganisationId organisation, DsptYear year, String reference, PersonId person);
}
