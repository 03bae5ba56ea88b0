package org.attest.drafts;

import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

/** What people typed and did not save, each asked for by its author. */
interface TypedRows extends JpaRepository<KeptTyped, UUID> {

    Optional<KeptTyped> findByOrganisationAndPersonAndForm(OrganisationId organisation, PersonId person, String form);
}
