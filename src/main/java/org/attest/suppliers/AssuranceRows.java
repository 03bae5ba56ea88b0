package org.attest.suppliers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The assurances, each asked for within registers. */
interface AssuranceRows extends JpaRepository<KeptAssurance, UUID> {

    Optional<KeptAssurance> findByOrganisationAndSupplierAndId(OrganisationId register, UUID supplier, UUID id);

    @Query("""
            select a from KeptAssurance a where a.organisation = :register and a.supplier = :supplier
            order by a.says.kind, a.says.expiresOn desc nulls first, a.id""")
    List<KeptAssurance> of(OrganisationId register, UUID supplier);

    /** All of a register. */
    @Query("""
            select a from KeptAssurance a where a.organisation = :register
            order by a.says.kind, a.says.expiresOn desc nulls first, a.id""")
    List<KeptAssurance> all(OrganisationId register);

    /** Of some kinds and suppliers; of each kind the one that holds longest first. */
    @Query("""
            select a from KeptAssurance a
            where a.organisation in :registers and a.supplier in :suppliers and a.says.kind in :kinds
            order by a.says.kind, a.says.expiresOn desc nulls first, a.id""")
    List<KeptAssurance> some(
            Collection<OrganisationId> registers, Collection<UUID> suppliers, Collection<AssuranceKind> kinds);

    /** The last day of the latest assurance of each kind of these suppliers; what has no last day holds for ever. */
    @Query("""
            select a.supplier as subject, max(coalesce(a.says.expiresOn, :forEver)) as lastDay
            from KeptAssurance a where a.organisation in :registers and a.supplier in :suppliers
            group by a.supplier, a.says.kind""")
    List<Latest> latest(Collection<OrganisationId> registers, Collection<UUID> suppliers, LocalDate forEver);

    /** One kind of one supplier. */
    interface Latest {
        UUID getSubject();

        LocalDate getLastDay();
    }

    /** Of all registers, the latest of their kind that run out between two days, both included. */
    @Query("""
            select a from KeptAssurance a
            where a.id > :after and a.says.expiresOn >= :from and a.says.expiresOn <= :until and not exists (
              select 1 from KeptAssurance b
              where b.organisation = a.organisation and b.supplier = a.supplier and b.says.kind = a.says.kind
                and (b.says.expiresOn is null or b.says.expiresOn > a.says.expiresOn))
            order by a.id""")
    List<KeptAssurance> endingAfter(UUID after, LocalDate from, LocalDate until, Limit limit);

    /** Those of these that are still the latest of their kind. */
    @Query("""
            select a from KeptAssurance a
            where a.organisation in :registers and a.id in :ids and not exists (
              select 1 from KeptAssurance b
              where b.organisation = a.organisation and b.supplier = a.supplier and b.says.kind = a.says.kind
                and (b.says.expiresOn is null or b.says.expiresOn > a.says.expiresOn))""")
    List<KeptAssurance> among(Collection<OrganisationId> registers, Collection<UUID> ids);

    /** The latest of their kind that run out by a day, or have, the most pressing first. */
    @Query("""
            select a from KeptAssurance a
            where a.organisation in :registers and a.says.expiresOn <= :until and not exists (
              select 1 from KeptAssurance b
              where b.organisation = a.organisation and b.supplier = a.supplier and b.says.kind = a.says.kind
                and (b.says.expiresOn is null or b.says.expiresOn > a.says.expiresOn))
            order by a.says.expiresOn, a.id""")
    Page<KeptAssurance> expiring(Collection<OrganisationId> registers, LocalDate until, Pageable page);
}
