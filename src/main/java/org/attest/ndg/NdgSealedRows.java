package org.attest.ndg;

import java.util.List;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;

/** The items under seals; rows are only added. */
interface NdgSealedRows extends JpaRepository<NdgKeptItem, UUID> {

    List<NdgKeptItem> findByOrganisationAndSeal(OrganisationId organisation, UUID seal);
}
