package org.attest.suppliers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The incidents, each asked for within registers. */
interface IncidentRows extends JpaRepository<KeptIncident, UUID> {

    Optional<KeptIncident> findByOrganisationAndSupplierAndId(OrganisationId register, UUID supplier, UUID id);

    @Query("""
            select i from KeptIncident i where i.organisation = :register and i.supplier = :supplier
            order by i.says.happenedOn desc, i.id""")
    List<KeptIncident> of(OrganisationId register, UUID supplier);
}
