package org.attest.notifications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attest.shared.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Notices. Each question is about one person's own, or Attest's about all; what they may see of it is asked afterwards. */
interface NoticeRows extends Repository<KeptNotice, UUID> {

    KeptNotice save(KeptNotice notice);

    @Query("select distinct n.occasion from KeptNotice n where n.occasion in :occasions")
    Set<String> told(Collection<String> occasions);

    /** Newest first. */
    @Query("""
            select n from KeptNotice n where n.person = :person and n.kind = :kind and n.madeAt > :since
            order by n.madeAt desc, n.id desc
            """)
    List<KeptNotice> of(PersonId person, NoticeKind kind, Instant since);

    /** Of several kinds, newest first. */
    @Query("""
            select n from KeptNotice n where n.person = :person and n.kind in :kinds and n.madeAt > :since
            order by n.madeAt desc, n.id desc
            """)
    List<KeptNotice> among(PersonId person, Collection<NoticeKind> kinds, Instant since);

    /** Those who are to get a mail. */
    @Query("""
            select distinct n.person as person from KeptNotice n
            where n.settledAt is null and n.digestId is null and n.madeAt > :since
              and not exists (select 1 from Digest d where d.person = n.person and d.day = :day)
            """)
    List<Addressee> waiting(Instant since, LocalDate day);

    /** Somebody for whom something waits. */
    interface Addressee {
        PersonId getPerson();
    }

    /** What goes into one person's next mail, oldest first. */
    @Query("""
            select n from KeptNotice n where n.person = :person and n.settledAt is null and n.digestId is null
              and n.madeAt > :since order by n.madeAt, n.id
            """)
    List<KeptNotice> open(PersonId person, Instant since);

    @Query("select n from KeptNotice n where n.digestId = :digest and n.settledAt is null order by n.madeAt, n.id")
    List<KeptNotice> in(UUID digest);

    @Modifying
    @Query("delete from KeptNotice n where n.madeAt < :before")
    int forget(Instant before);
}
