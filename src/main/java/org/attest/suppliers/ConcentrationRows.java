package org.attest.suppliers;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Counts over one register by parent group, each in one statement. */
interface ConcentrationRows extends Repository<KeptSupplier, UUID> {

    /** One figure, or two, of one group. */
    interface Figure {
        String getGroupName();

        long getAmount();

        long getCritical();
    }

    @Query("""
            select coalesce(s.says.parentGroup, s.says.name) as groupName, count(s.id) as amount, 0L as critical
            from KeptSupplier s where s.organisation = :register
            group by coalesce(s.says.parentGroup, s.says.name)""")
    List<Figure> suppliers(OrganisationId register);

    @Query("""
            select coalesce(s.says.parentGroup, s.says.name) as groupName, count(v.id) as amount,
              sum(case when s.tier = org.attest.suppliers.Tier.ONE then 1L else 0L end) as critical
            from KeptOffering v join KeptSupplier s on s.organisation = v.organisation and s.id = v.supplier
            where v.organisation = :register and v.says.ended = false
            group by coalesce(s.says.parentGroup, s.says.name)""")
    List<Figure> services(OrganisationId register);

    @Query("""
            select coalesce(s.says.parentGroup, s.says.name) as groupName,
              count(distinct u.organisation) as amount, 0L as critical
            from KeptUse u
              join KeptOffering v on v.organisation = u.register and v.id = u.service
              join KeptSupplier s on s.organisation = v.organisation and s.id = v.supplier
            where u.register = :register and v.says.ended = false
            group by coalesce(s.says.parentGroup, s.says.name)""")
    List<Figure> depending(OrganisationId register);

    /** Services of tier 1 suppliers that nothing would take the place of, those of the most used suppliers first. */
    @Query("""
            select v from KeptOffering v join KeptSupplier s on s.organisation = v.organisation and s.id = v.supplier
            where v.organisation = :register and v.says.ended = false and s.tier = org.attest.suppliers.Tier.ONE
              and (s.says.substitutability = org.attest.suppliers.Substitutability.NOBODY or v.says.fallback is null)
            order by s.usedBy desc, s.says.name, v.says.name, v.id""")
    Page<KeptOffering> failurePoints(OrganisationId register, Pageable page);

    @Query("select u from KeptUse u where u.register = :register and u.service in :services")
    List<KeptUse> using(OrganisationId register, Collection<UUID> services);
}
