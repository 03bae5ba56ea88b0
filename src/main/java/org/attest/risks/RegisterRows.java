package org.attest.risks;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** One row for each organisation that has risks. */
interface RegisterRows extends Repository<KeptRegister, UUID> {

    KeptRegister saveAndFlush(KeptRegister register);

    Optional<KeptRegister> findById(UUID organisation);

    @Modifying
    @Query("update KeptRegister it set it.turns = it.turns + 1 where it.organisationId = :organisation")
    int takeTurn(UUID organisation);
}
