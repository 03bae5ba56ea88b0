package org.attest.assessors;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;

/** Frozen items. */
interface FrozenEvidenceRows extends JpaRepository<KeptEvidence, UUID> {

    List<KeptEvidence> findByOrganisationAndIndependent(OrganisationId organisation, UUID independent);

    Optional<KeptEvidence> findByOrganisationAndIndependentAndItem(
            OrganisationId organisation, UUID independent, UUID item);
}
