package org.attest.suppliers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Who uses what. Rows are asked for within the organisations whose they are, counts within registers. */
interface UseRows extends JpaRepository<KeptUse, UUID> {

    Optional<KeptUse> findByOrganisationAndRegisterAndService(
            OrganisationId organisation, OrganisationId register, UUID service);

    @Query("""
            select u from KeptUse u
            where u.organisation in :organisations and u.register = :register and u.supplier = :supplier""")
    List<KeptUse> of(Collection<OrganisationId> organisations, OrganisationId register, UUID supplier);

    /** All of one organisation. */
    @Query("select u from KeptUse u where u.organisation = :organisation order by u.id")
    List<KeptUse> all(OrganisationId organisation);

    /** All of a supplier, for the ICB whose register it is. */
    @Query("select u from KeptUse u where u.register = :register and u.supplier = :supplier")
    List<KeptUse> ofAll(OrganisationId register, UUID supplier);

    /** Which of these suppliers some of these organisations use. */
    @Query("""
            select distinct u.supplier from KeptUse u
            where u.organisation in :organisations and u.supplier in :suppliers""")
    List<UUID> used(Collection<OrganisationId> organisations, Collection<UUID> suppliers);

    /** How many organisations use each service of a supplier. */
    @Query("""
            select u.service as subject, count(u.id) as amount from KeptUse u
            where u.register = :register and u.supplier = :supplier group by u.service""")
    List<ServiceRows.Counted> counts(OrganisationId register, UUID supplier);

    /** How many organisations use a service of this supplier that is still offered. */
    @Query("""
            select count(distinct u.organisation) from KeptUse u
            where u.register = :register and u.supplier = :supplier
              and u.service in (
                select s.id from KeptOffering s
                where s.organisation = u.register and s.supplier = u.supplier and s.says.ended = false)""")
    long users(OrganisationId register, UUID supplier);

    /** The same of many suppliers; those that nobody uses are left out. */
    @Query("""
            select u.supplier as subject, count(distinct u.organisation) as amount from KeptUse u
            where u.register = :register and u.supplier in :suppliers
              and u.service in (
                select s.id from KeptOffering s
                where s.organisation = u.register and s.supplier = u.supplier and s.says.ended = false)
            group by u.supplier""")
    List<ServiceRows.Counted> users(OrganisationId register, Collection<UUID> suppliers);
}
