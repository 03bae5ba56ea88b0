package org.attest.comments;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The comments, always read within organisations. */
interface CommentRows extends Repository<KeptComment, UUID> {

    KeptComment saveAndFlush(KeptComment comment);

    /** Oldest first, with whom they mention: one statement however many there are. */
    @Query("""
            select distinct c from KeptComment c left join fetch c.mentions
            where c.organisation = :organisation and c.kind = :kind and c.itemId = :item and c.audience in :audiences
            order by c.saidAt, c.id
            """)
    List<KeptComment> on(OrganisationId organisation, String kind, String item, Collection<Audience> audiences);

    @Query("""
            select c from KeptComment c where c.organisation in :scope and c.id = :id and c.author = :author
            """)
    Optional<KeptComment> own(Collection<OrganisationId> scope, UUID id, PersonId author);

    /** Those that mention the person, who has not seen them; oldest first. */
    @Query("""
            select c from KeptComment c where c.organisation in :scope and c.text is not null and exists (
              select 1 from KeptMention m where m.comment = c and m.organisation = c.organisation
                and m.person = :person and m.readAt is null)
            order by c.saidAt, c.id
            """)
    List<KeptComment> waitingFor(Collection<OrganisationId> scope, PersonId person);

    @Modifying
    @Query("""
            update KeptMention m set m.readAt = :now where m.organisation = :organisation and m.person = :person
              and m.readAt is null and m.comment.id in (
                select c.id from KeptComment c
                where c.organisation = :organisation and c.kind = :kind and c.itemId = :item)
            """)
    int seen(OrganisationId organisation, String kind, String item, PersonId person, Instant now);
}
