package org.attest.notifications;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the feed within what the reader's roles reach; whether they may see each item is asked afterwards. */
@Component
@Transactional(readOnly = true)
class FeedRows {

    private static final String REACHED = """
            select f from FeedRow f where f.at > :since and f.person <> :me and (f.organisation in :whole
              or (f.organisation in :team and f.forTeam = true) or (f.organisation in :partners and f.forIcb = true))""";
    private static final String OLDER = " and (f.at < :at or (f.at = :at and f.id < :id))";
    private static final String NEWEST_FIRST = " order by f.at desc, f.id desc";

    private final EntityManager entities;
    private final Clock clock;

    FeedRows(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Which part: what came after a moment, and before an entry. */
    record Wanted(Instant since, @Nullable UUID before) {}

    List<FeedRow> find(Caller reader, Wanted wanted, int limit) {
        var since = later(wanted.since(), clock.instant().minus(Feed.REACHES_BACK));
        var before = wanted.before() == null ? null : one(reader, since, wanted.before());
        var query = reached(before == null ? NEWEST_FIRST : OLDER + NEWEST_FIRST, reader, since)
                .setMaxResults(limit);
        if (before != null) {
            query.setParameter("at", before.at()).setParameter("id", before.id());
        }
        return query.getResultList();
    }

    /** Where a part begins: an entry beyond the reader's reach is as unknown as one that is not there. */
    private @Nullable FeedRow one(Caller reader, Instant since, UUID entry) {
        return reached(" and f.id = :id", reader, since)
                .setParameter("id", entry)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Whether the reader follows more than one organisation. */
    static boolean isOfSeveral(Caller reader) {
        var followed = new HashSet<>(reader.overseen());
        followed.addAll(whole(reader));
        followed.addAll(team(reader));
        return followed.size() > 1;
    }

    private static Set<OrganisationId> whole(Caller reader) {
        return reader.scope(Role.PROVIDER_LEAD, Role.APPROVER, Role.ICB_LEAD).organisations();
    }

    private static Set<OrganisationId> team(Caller reader) {
        return reader.scope(Role.CONTRIBUTOR).organisations();
    }

    private TypedQuery<FeedRow> reached(String more, Caller reader, Instant since) {
        var whole = whole(reader);
        var partners = new HashSet<>(reader.overseen());
        partners.removeAll(whole);
        return entities.createQuery(REACHED + more, FeedRow.class)
                .setParameter("since", since)
                .setParameter("me", reader.person())
                .setParameter("whole", whole)
                .setParameter("team", team(reader))
                .setParameter("partners", partners);
    }

    @Transactional
    void forget(Instant before) {
        entities.createQuery("delete from FeedRow f where f.at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
