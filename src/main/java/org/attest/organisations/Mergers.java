package org.attest.organisations;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Every succession that the directory knows. */
interface Mergers extends JpaRepository<Merger, UUID> {

    @Query("select m from Merger m where m.fromId = :organisation or m.intoId = :organisation order by m.happenedOn")
    List<Merger> touching(UUID organisation);
}
