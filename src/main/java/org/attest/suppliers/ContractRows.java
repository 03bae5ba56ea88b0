package org.attest.suppliers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The contracts, each asked for within the organisations whose they are. */
interface ContractRows extends JpaRepository<KeptContract, UUID> {

    Optional<KeptContract> findByOrganisationAndRegisterAndSupplierAndId(
            OrganisationId organisation, OrganisationId register, UUID supplier, UUID id);

    @Query("""
            select c from KeptContract c
            where c.organisation in :organisations and c.register = :register and c.supplier = :supplier
            order by c.says.endsOn desc nulls first, c.says.title, c.id""")
    List<KeptContract> of(Collection<OrganisationId> organisations, OrganisationId register, UUID supplier);
}
