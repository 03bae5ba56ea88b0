package org.attest.notifications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Mail that is to leave, or left: Attest's own. */
interface Digests extends JpaRepository<Digest, UUID> {

    @Query("""
            select d.id from Digest d where d.state = org.attest.notifications.Digest.State.WAITING and d.nextTry <= :now
            order by d.nextTry, d.id
            """)
    List<UUID> due(Instant now);

    @Query(
            "select count(d) from Digest d where d.state = org.attest.notifications.Digest.State.WAITING and d.tries > 0")
    long late();

    @Query(
            "select count(d) from Digest d where d.state = org.attest.notifications.Digest.State.GIVEN_UP and d.day >= :since")
    long givenUp(LocalDate since);

    @Modifying
    @Query("delete from Digest d where d.day < :before")
    int forget(LocalDate before);
}
