package org.attest.accounts;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

/** Tries to sign in. */
interface SignInTries extends JpaRepository<SignInTry, UUID> {

    long countByTrackAndAtAfter(String track, Instant from);

    @Modifying
    @Query("delete from SignInTry t where t.track = :track")
    void forget(String track);

    /** A try is always new to the repository, which therefore deletes none by itself. */
    @Transactional
    @Modifying
    @Query("delete from SignInTry t where t.id = :id")
    void takeBack(UUID id);

    @Transactional
    @Modifying
    @Query("delete from SignInTry t where t.at < :before")
    void prune(Instant before);
}
