package org.attest.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.access.Role;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Delegations, read within organisations. */
interface DelegationRows extends Repository<KeptDelegation, UUID> {

    KeptDelegation saveAndFlush(KeptDelegation delegation);

    /** What others hold and one person may do for them that day: roles in force, of people who still have access. */
    @Query("""
            select h from HeldRole h
              join KeptDelegation d on d.delegator = h.person and d.organisation = h.organisation
              join Account a on a.id = h.person
            where d.organisation in :scope and d.delegate = :delegate and d.endedAt is null
              and d.startsOn <= :day and d.endsOn >= :day and a.endedAt is null and h.role in :roles
              and h.endedAt is null and h.startsOn <= :day and (h.endsOn is null or h.endsOn >= :day)
            """)
    List<HeldRole> lentTo(Collection<OrganisationId> scope, UUID delegate, Collection<Role> roles, LocalDate day);

    /** Of a person's own reach across organisations, so without a scope: what they do for others now or later. */
    @Query(
            "select count(d) from KeptDelegation d where d.delegate = :person and d.endedAt is null and d.endsOn >= :day")
    long countOf(UUID person, LocalDate day);

    @Query("""
            select d from KeptDelegation d where d.organisation in :scope and (d.delegator = :person or d.delegate = :person)
              and d.endedAt is null and d.endsOn >= :day
            order by d.startsOn, d.id
            """)
    List<KeptDelegation> of(Collection<OrganisationId> scope, UUID person, LocalDate day);

    @Query("""
            select d from KeptDelegation d where d.organisation in :scope and d.endedAt is null and d.endsOn >= :day
            order by d.startsOn, d.id
            """)
    List<KeptDelegation> among(Collection<OrganisationId> scope, LocalDate day);

    @Query("""
            select d from KeptDelegation d
            where d.organisation in :scope and d.id = :id and d.delegator = :delegator and d.endedAt is null
            """)
    Optional<KeptDelegation> own(Collection<OrganisationId> scope, UUID id, UUID delegator);

    /** Those that were in force at some time between then and now. */
    @Query("""
            select d from KeptDelegation d where d.organisation = :organisation and d.startsOn <= :today
              and d.endsOn >= :since and (d.endedAt is null or d.endedAt >= :sinceMoment)
            """)
    List<KeptDelegation> since(OrganisationId organisation, LocalDate since, Instant sinceMoment, LocalDate today);
}
