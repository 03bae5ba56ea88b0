package org.attest.suppliers;

import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The registers, one row for each ICB. */
interface SupplierTurnRows extends Repository<KeptSupplierTurns, UUID> {

    KeptSupplierTurns saveAndFlush(KeptSupplierTurns register);

    boolean existsById(UUID organisation);

    @Modifying
    @Query("""
            update KeptSupplierTurns r set r.turns = r.turns + 1, r.lastNumber = r.lastNumber + :numbers
            where r.organisationId = :organisation""")
    int takeTurn(UUID organisation, int numbers);

    @Query("select r.lastNumber from KeptSupplierTurns r where r.organisationId = :organisation")
    int last(UUID organisation);
}
