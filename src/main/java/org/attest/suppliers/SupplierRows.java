package org.attest.suppliers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The shared records, each asked for within registers. */
interface SupplierRows extends JpaRepository<KeptSupplier, UUID> {

    Optional<KeptSupplier> findByOrganisationAndId(OrganisationId register, UUID id);

    Optional<KeptSupplier> findByOrganisationAndNumber(OrganisationId register, int number);

    @Query("select s from KeptSupplier s where s.organisation in :registers and s.id in :ids")
    List<KeptSupplier> of(Collection<OrganisationId> registers, Collection<UUID> ids);

    @Query("""
            select s from KeptSupplier s where s.organisation = :register and s.number in :numbers
            order by s.number""")
    List<KeptSupplier> numbered(OrganisationId register, Collection<Integer> numbers);

    /** All of these registers, in the order of their references. */
    @Query("select s from KeptSupplier s where s.organisation in :registers order by s.number, s.organisation")
    List<KeptSupplier> all(Collection<OrganisationId> registers);

    /** Those that have one of these names already. */
    @Query("select s.id from KeptSupplier s where s.organisation = :register and s.says.name in :names")
    List<UUID> called(OrganisationId register, Collection<String> names);

    /** The parent groups of a register, by name. */
    @Query("""
            select distinct s.says.parentGroup from KeptSupplier s
            where s.organisation = :register and s.says.parentGroup is not null order by s.says.parentGroup""")
    List<String> groups(OrganisationId register);

    /** The ODS codes that stand in any register. */
    @Query("select distinct s.says.odsCode from KeptSupplier s where s.says.odsCode is not null")
    Set<String> codes();
}
