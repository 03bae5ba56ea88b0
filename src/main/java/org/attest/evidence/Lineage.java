package org.attest.evidence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.attest.connections.Handovers;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.Refused;
import org.springframework.stereotype.Component;

/** What renews what. A renewal names its older item at once; it takes that one's place when a lead makes or accepts it. */
@Component
class Lineage {

    private final EntityManager entities;
    private final Shelf shelf;
    private final Diary diary;
    private final Handovers handovers;

    Lineage(EntityManager entities, Shelf shelf, Diary diary, Handovers handovers) {
        this.entities = entities;
        this.shelf = shelf;
        this.diary = diary;
        this.handovers = handovers;
    }

    /** The newest within the reach that names this as what it renews, and still counts. */
    Optional<Evidence> next(Reach reach, Evidence older) {
        return reach.fill(entities.createQuery(
                        "select e from Evidence e where " + Reach.PREDICATE
                                + " and e.organisation = :owner and e.supersedes = :older and e.state in :live"
                                + " order by e.number desc",
                        Evidence.class))
                .setParameter("owner", older.organisation())
                .setParameter("older", older.id())
                .setParameter("live", ReviewState.LIVE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Whoever renews what the caller cannot see is told of by no more than a reference.
     *
     * @throws Refused when another item is there to take this one's place, or has taken it
     */
    void refuseSecond(Reach reach, Evidence older) {
        next(reach.allOf(older.organisation()), older).ifPresent(it -> {
            if (older.state().live()) {
                throw new Refused(
                        "%s is made to renew %s already and waits to be accepted. Go on with that one, or withdraw it first."
                                .formatted(it.reference(), older.reference()));
            }
            if (older.state() == ReviewState.SUPERSEDED) {
                throw new Refused("%s has taken the place of %s already. Go on with that one."
                        .formatted(it.reference(), older.reference()));
            }
        });
    }

    /** What a renewal is to its older one, unless one of the two was withdrawn. */
    static Optional<Renewal> between(Evidence older, Evidence newer) {
        var done = older.state() == ReviewState.SUPERSEDED && newer.state() != ReviewState.WITHDRAWN;
        return done || (older.state().live() && newer.state().live())
                ? Optional.of(new Renewal(older.reference(), newer.reference(), done))
                : Optional.empty();
    }

    Optional<Evidence> before(Reach reach, Evidence newer) {
        return Optional.ofNullable(newer.supersedes())
                .flatMap(it -> shelf.find(reach, new ItemRef(ItemKind.EVIDENCE, newer.organisation(), it.toString())));
    }

    /** Says in the renewal's history what it is for; nothing else changes until a lead accepts it. */
    void announce(Evidence older, Evidence newer, Stamp stamp) {
        diary.write(
                newer,
                EvidenceVerb.RENEW,
                stamp,
                List.of(FieldChange.of("renewsOnceAccepted", null, older.reference())));
    }

    /** The older one is superseded, and what rested on it rests on the newer. */
    void takePlace(Evidence older, Evidence newer, Stamp stamp) {
        var links = handovers.handOver(Shelf.ref(older), Shelf.ref(newer));
        diary.write(
                newer,
                EvidenceVerb.RENEW,
                stamp,
                List.of(FieldChange.of("renews", null, older.reference()), FieldChange.of("links", null, links)));
        var state = FieldChange.of("state", older.state(), ReviewState.SUPERSEDED);
        older.moveTo(ReviewState.SUPERSEDED, null, stamp.by(), stamp.at());
        diary.write(
                older,
                EvidenceVerb.SUPERSEDE,
                stamp,
                List.of(state, FieldChange.of("renewedBy", null, newer.reference())));
    }

    /**
     * Lets an accepted renewal take the place of what it renews, where that still counts. With whom the older was shared is
     * a lead's choice that its author could not repeat, so it goes over as well, unless a lead chose again meanwhile.
     */
    void accepted(Reach reach, Evidence newer, Stamp stamp) {
        before(reach, newer).filter(it -> it.state().live()).ifPresent(older -> {
            var now = newer.details();
            var shared = now.sharing().isNobody() ? now.with(older.sharing()) : now;
            var changes = DetailChanges.between(now, shared);
            if (!changes.isEmpty()) {
                newer.describe(shared, stamp.by(), stamp.at());
                diary.write(newer, EvidenceVerb.CHANGE, stamp, changes);
            }
            takePlace(older, newer, stamp);
        });
    }
}
