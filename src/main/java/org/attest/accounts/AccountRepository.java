package org.attest.accounts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.access.Role;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** People. */
interface AccountRepository extends JpaRepository<Account, UUID> {

    Optional<Account> findByEmailKey(String emailKey);

    @Query("""
            select a from Account a where a.endedAt is null and exists (
              select 1 from HeldRole h where h.person = a.id and h.organisation = :organisation and h.role in :roles
                and h.endedAt is null and h.startsOn <= :day and (h.endsOn is null or h.endsOn >= :day))
            order by a.name, a.id
            """)
    List<Account> withRole(OrganisationId organisation, Collection<Role> roles, LocalDate day);

    /** Of everybody who holds or held a role in any of these. */
    @Query("""
            select distinct a.name from Account a join HeldRole h on h.person = a.id
            where h.organisation in :organisations
            order by a.name
            """)
    List<String> namesIn(Collection<OrganisationId> organisations);
}
