package org.attest.suppliers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Who works for whom, within one register. */
interface SubProcessorRows extends JpaRepository<KeptSubProcessor, UUID> {

    List<KeptSubProcessor> findByOrganisation(OrganisationId register);

    Optional<KeptSubProcessor> findByOrganisationAndSupplierAndSubProcessor(
            OrganisationId register, UUID supplier, UUID subProcessor);

    /** Those that work for this supplier, by name. */
    @Query("""
            select s from KeptSubProcessor p join KeptSupplier s
                on s.organisation = p.organisation and s.id = p.subProcessor
            where p.organisation = :register and p.supplier = :supplier order by s.says.name""")
    List<KeptSupplier> workingFor(OrganisationId register, UUID supplier);

    /** Those that this supplier works for, by name. */
    @Query("""
            select s from KeptSubProcessor p join KeptSupplier s
                on s.organisation = p.organisation and s.id = p.supplier
            where p.organisation = :register and p.subProcessor = :supplier order by s.says.name""")
    List<KeptSupplier> servedBy(OrganisationId register, UUID supplier);
}
