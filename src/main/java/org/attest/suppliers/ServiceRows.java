package org.attest.suppliers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The services, each asked for within registers. */
interface ServiceRows extends JpaRepository<KeptOffering, UUID> {

    Optional<KeptOffering> findByOrganisationAndSupplierAndId(OrganisationId register, UUID supplier, UUID id);

    @Query("""
            select s from KeptOffering s where s.organisation = :register and s.supplier = :supplier
            order by s.says.ended, s.says.name, s.id""")
    List<KeptOffering> of(OrganisationId register, UUID supplier);

    /** All of these registers. */
    @Query("select s from KeptOffering s where s.organisation in :registers order by s.says.name, s.id")
    List<KeptOffering> all(Collection<OrganisationId> registers);

    /** How many services each of these suppliers offers now. */
    @Query("""
            select s.supplier as subject, count(s.id) as amount from KeptOffering s
            where s.organisation in :registers and s.supplier in :suppliers and s.says.ended = false
            group by s.supplier""")
    List<Counted> offered(Collection<OrganisationId> registers, Collection<UUID> suppliers);

    /** How many of something there are. */
    interface Counted {
        UUID getSubject();

        long getAmount();
    }
}
