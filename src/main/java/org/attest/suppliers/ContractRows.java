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

/** The contracts, each asked for within the organisations whose they are. */
interface ContractRows extends JpaRepository<KeptContract, UUID> {

    Optional<KeptContract> findByOrganisationAndRegisterAndSupplierAndId(
            OrganisationId organisation, OrganisationId register, UUID supplier, UUID id);

    @Query("""
            select c from KeptContract c
            where c.organisation in :organisations and c.register = :register and c.supplier = :supplier
            order by c.says.endsOn desc nulls first, c.says.title, c.id""")
    List<KeptContract> of(Collection<OrganisationId> organisations, OrganisationId register, UUID supplier);

    /** All of one organisation. */
    @Query("select c from KeptContract c where c.organisation = :organisation order by c.says.title, c.id")
    List<KeptContract> all(OrganisationId organisation);

    /** Of all organisations, those that end between two days, both included. */
    @Query("""
            select c from KeptContract c
            where c.id > :after and c.says.endsOn >= :from and c.says.endsOn <= :until order by c.id""")
    List<KeptContract> endingAfter(UUID after, LocalDate from, LocalDate until, Limit limit);

    @Query("""
            select c from KeptContract c
            where c.organisation in :organisations and c.register in :registers and c.id in :ids""")
    List<KeptContract> among(
            Collection<OrganisationId> organisations, Collection<OrganisationId> registers, Collection<UUID> ids);

    /** Those that end by a day, the first to end first; of ended ones only those that no later one follows. */
    @Query("""
            select c from KeptContract c
            where c.organisation in :organisations and c.register in :registers and c.says.endsOn <= :until
              and (c.says.endsOn >= :today or not exists (
                select 1 from KeptContract d
                where d.organisation = c.organisation and d.register = c.register and d.supplier = c.supplier
                  and (d.says.endsOn is null or d.says.endsOn > c.says.endsOn)))
            order by c.says.endsOn, c.id""")
    Page<KeptContract> ending(
            Collection<OrganisationId> organisations,
            Collection<OrganisationId> registers,
            LocalDate today,
            LocalDate until,
            Pageable page);
}
