package org.attest.assessors;

import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;

/** What was filled in of frozen items. */
interface FrozenFilledRows extends JpaRepository<KeptFilled, UUID> {

    Optional<KeptFilled> findByOrganisationAndEvidence(OrganisationId organisation, UUID evidence);
}
