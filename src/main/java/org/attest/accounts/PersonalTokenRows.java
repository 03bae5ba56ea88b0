package org.attest.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Personal tokens, asked for by their person or their hash. */
interface PersonalTokenRows extends JpaRepository<KeptPersonalToken, UUID> {

    @Query(
            "select t from KeptPersonalToken t where t.person = :person and t.endedAt is null order by t.madeAt desc, t.id")
    List<KeptPersonalToken> of(PersonId person);

    @Query("select t from KeptPersonalToken t where t.person = :person and t.id = :id and t.endedAt is null")
    Optional<KeptPersonalToken> find(PersonId person, UUID id);

    @Query("select t from KeptPersonalToken t where t.hash = :hash and t.endedAt is null and t.endsOn >= :today")
    Optional<KeptPersonalToken> working(String hash, LocalDate today);

    /** Counts one use within a minute, in one statement, so that two nodes together allow no more; 0 where it is full. */
    @Modifying(clearAutomatically = true)
    @Query("""
            update KeptPersonalToken t
            set t.used = case when t.minuteAt = :minute then t.used + 1 else 1 end, t.minuteAt = :minute,
                t.lastUsedAt = :now
            where t.id = :id and (t.minuteAt is null or t.minuteAt <> :minute or t.used < :most)
            """)
    int count(UUID id, Instant minute, Instant now, int most);
}
