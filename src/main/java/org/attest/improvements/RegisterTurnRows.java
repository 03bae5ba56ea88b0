package org.attest.improvements;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** One row for each organisation that keeps milestones, funding or actions. */
interface RegisterTurnRows extends Repository<KeptRegister, UUID> {

    KeptRegister saveAndFlush(KeptRegister register);

    Optional<KeptRegister> findById(UUID organisation);

    boolean existsById(UUID organisation);

    @Modifying
    @Query("update ImprovementRegister it set it.turns = it.turns + 1 where it.organisationId = :organisation")
    int takeTurn(UUID organisation);
}
