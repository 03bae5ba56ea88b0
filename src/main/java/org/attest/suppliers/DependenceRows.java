package org.attest.suppliers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What rests on some suppliers of one register, each question one statement. */
interface DependenceRows extends Repository<KeptOffering, UUID> {

    @Query("""
            select v from KeptOffering v
            where v.organisation = :register and v.supplier in :suppliers and v.says.ended = false
            order by v.says.name, v.id""")
    List<KeptOffering> offered(OrganisationId register, Collection<UUID> suppliers);

    /** Every use, for the ICB whose register it is. */
    @Query("select u from KeptUse u where u.register = :register and u.service in :services")
    List<KeptUse> uses(OrganisationId register, Collection<UUID> services);

    @Query("""
            select u from KeptUse u
            where u.organisation in :organisations and u.register = :register and u.service in :services""")
    List<KeptUse> usesOf(Collection<OrganisationId> organisations, OrganisationId register, Collection<UUID> services);

    /** How many other organisations use one of these services. */
    @Query("""
            select count(distinct u.organisation) from KeptUse u
            where u.register = :register and u.service in :services and u.organisation not in :organisations""")
    long others(OrganisationId register, Collection<UUID> services, Collection<OrganisationId> organisations);

    @Query("""
            select c from KeptContract c
            where c.organisation in :organisations and c.register = :register and c.supplier in :suppliers
              and (c.says.endsOn is null or c.says.endsOn >= :today)
            order by c.says.title, c.id""")
    List<KeptContract> contracts(
            Collection<OrganisationId> organisations,
            OrganisationId register,
            Collection<UUID> suppliers,
            LocalDate today);

    @Query("""
            select a from KeptAssurance a
            where a.organisation = :register and a.supplier in :suppliers and a.says.evidenceItem is not null
            order by a.says.kind, a.id""")
    List<KeptAssurance> proved(OrganisationId register, Collection<UUID> suppliers);
}
