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

/** Memberships. A person's own reach across organisations, so those two questions alone carry no scope. */
interface HeldRoleRepository extends JpaRepository<HeldRole, UUID> {

    @Query("select h from HeldRole h where h.person in :people order by h.startsOn desc, h.id desc")
    List<HeldRole> ofPeople(Collection<UUID> people);

    @Query("""
            select h from HeldRole h where h.person in :people and h.organisation in :scope
            order by h.startsOn desc, h.id desc
            """)
    List<HeldRole> ofPeopleIn(Collection<UUID> people, Collection<OrganisationId> scope);

    /** The contacts of the suppliers in a register, those who are over too. */
    @Query("""
            select h from HeldRole h where h.organisation = :register and h.supplier in :suppliers
            order by h.startsOn desc, h.id desc
            """)
    List<HeldRole> contacts(OrganisationId register, Collection<UUID> suppliers);

    /** The suppliers of some registers that somebody can answer for that day. */
    @Query("""
            select distinct h.supplier from HeldRole h join Account a on a.id = h.person
            where h.organisation in :registers and h.supplier is not null and a.endedAt is null
              and h.endedAt is null and h.startsOn <= :day and (h.endsOn is null or h.endsOn >= :day)
            """)
    List<UUID> represented(Collection<OrganisationId> registers, LocalDate day);

    /** Held by somebody whose access has not ended, that day. */
    @Query("""
            select count(h) from HeldRole h join Account a on a.id = h.person where a.endedAt is null and h.role = :role
              and h.endedAt is null and h.startsOn <= :day and (h.endsOn is null or h.endsOn >= :day)
            """)
    long countHolders(Role role, LocalDate day);

    Optional<HeldRole> findByIdAndOrganisationIn(UUID id, Collection<OrganisationId> scope);
}
