package org.attest.evidence;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;

/**
 * Which items stand where in a list. Each {@link Way} of reaching items is read along the index that has the order, no further
 * than the page needs, and what the ways found is put together: so a page costs the same in a small library and a large one.
 */
@Component
class EvidencePages {

    private final EntityManager entities;
    private final Clock clock;

    EvidencePages(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The items from an offset on, so many at most. */
    List<UUID> ids(Reach reach, EvidenceFilter filter, int offset, int most) {
        var sieve = sieve(filter);
        var ways = sieve.searches() ? List.of(Reach.PREDICATE) : predicates(reach);
        var query = ways.size() == 1
                ? entities.createQuery("select e.id" + inOrder(sieve, ways.getFirst()), UUID.class)
                : entities.createQuery(together(sieve, ways), UUID.class).setParameter("end", offset + most);
        return sieve.fill(query.setFirstResult(offset).setMaxResults(most), reach)
                .getResultList();
    }

    long count(Reach reach, EvidenceFilter filter) {
        var sieve = sieve(filter);
        var counting = "select count(e)" + sieve.from() + " where " + Reach.PREDICATE + sieve.condition();
        return sieve.fill(entities.createQuery(counting, Long.class), reach).getSingleResult();
    }

    private Sieve sieve(EvidenceFilter filter) {
        return new Sieve(filter, UkDates.day(clock.instant()));
    }

    private static List<String> predicates(Reach reach) {
        return reach.ways().stream().map(Way::predicate).toList();
    }

    /** A total order, and the same way round in all its parts, as an index is read. */
    private static String inOrder(Sieve sieve, String predicate) {
        return sieve.from() + " where " + predicate + sieve.condition()
                + " order by %1$s%2$s, e.id%2$s".formatted(sieve.filter().sortedBy(), direction(sieve));
    }

    /** An item can be reached in several ways and stands in the list once. */
    private static String together(Sieve sieve, List<String> predicates) {
        var each = "(select e.id as id, " + sieve.filter().sortedBy() + " as place%s limit :end)";
        return predicates.stream()
                .map(it -> each.formatted(inOrder(sieve, it)))
                .collect(Collectors.joining(
                        " union ",
                        "select x.id from (",
                        ") x order by x.place%1$s, x.id%1$s".formatted(direction(sieve))));
    }

    private static String direction(Sieve sieve) {
        return sieve.filter().descending() ? " desc" : " asc";
    }
}
