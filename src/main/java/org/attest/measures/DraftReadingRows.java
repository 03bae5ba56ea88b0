package org.attest.measures;

import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

/** What people typed of readings and did not record, each asked for by its author. */
interface DraftReadingRows extends JpaRepository<KeptReadingDraft, UUID> {

    Optional<KeptReadingDraft> findByOrganisationAndMeasureAndPerson(
            OrganisationId organisation, String measure, PersonId person);
}
