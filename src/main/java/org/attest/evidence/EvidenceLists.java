package org.attest.evidence;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.attest.connections.Connections;
import org.attest.shared.Part;
import org.attest.shared.UkDates;
import org.attest.shared.Window;
import org.springframework.stereotype.Component;

/** Lists of items, filtered, sorted and paged by the database in a fixed number of statements. */
@Component
class EvidenceLists {

    private static final int MOST_ROWS = 20_000;

    private final EntityManager entities;
    private final EvidencePages pages;
    private final Shelf shelf;
    private final Connections connections;
    private final Clock clock;

    EvidenceLists(EntityManager entities, EvidencePages pages, Shelf shelf, Connections connections, Clock clock) {
        this.entities = entities;
        this.pages = pages;
        this.shelf = shelf;
        this.connections = connections;
        this.clock = clock;
    }

    /** Counts to {@link Window#counted()} and no further: to count a whole library takes longer than to read a page. */
    Part<EvidenceRow> list(Reach reach, EvidenceFilter filter, Window window) {
        if (reach.isEmpty()) {
            return new Part<>(List.of(), 0);
        }
        var most = window.counted() - window.offset();
        var ids = pages.ids(reach, filter, window.offset(), most + 1);
        var total = ids.isEmpty() && window.offset() > 0
                ? pages.count(reach, filter)
                : window.offset() + Math.min(ids.size(), most);
        var page = ids.subList(0, Math.min(ids.size(), window.limit()));
        return new Part<>(rows(reach, shelf.inOrder(reach, page)), total, ids.size() > most);
    }

    /** All rows, part by part; what is beyond 20,000 is left out. */
    List<EvidenceRow> all(Reach reach, EvidenceFilter filter) {
        var rows = new ArrayList<EvidenceRow>();
        var ids = reach.isEmpty() ? List.<UUID>of() : pages.ids(reach, filter, 0, MOST_ROWS);
        for (int from = 0; from < ids.size(); from += Window.LARGEST) {
            var part = ids.subList(from, Math.min(ids.size(), from + Window.LARGEST));
            rows.addAll(rows(reach, shelf.inOrder(reach, part)));
        }
        return rows;
    }

    long count(Reach reach, EvidenceFilter filter) {
        return reach.isEmpty() ? 0 : pages.count(reach, filter);
    }

    /** Items as rows, with their files and links counted in one statement each. */
    List<EvidenceRow> rows(Reach reach, List<Evidence> items) {
        var files = shelf.files(items);
        var links = connections.counts(items.stream().map(Shelf::ref).toList());
        return items.stream()
                .map(it -> row(
                        reach, it, files.getOrDefault(it.id(), List.of()).size(), links.getOrDefault(Shelf.ref(it), 0)))
                .toList();
    }

    Map<Freshness, Long> freshness(Reach reach, Set<ReviewState> states) {
        var counts = new EnumMap<Freshness, Long>(Freshness.class);
        EnumSet.allOf(Freshness.class).forEach(it -> counts.put(it, 0L));
        if (!reach.isEmpty() && !states.isEmpty()) {
            reach.fill(entities.createQuery(
                            "select e.due, count(e) from Evidence e where " + Reach.PREDICATE
                                    + " and e.state in :states group by e.due",
                            Object[].class))
                    .setParameter("states", states)
                    .getResultList()
                    .forEach(it -> counts.merge(Freshness.of((LocalDate) it[0], today()), (Long) it[1], Long::sum));
        }
        return counts;
    }

    /** How many items of the partners in reach are kept from the caller. */
    long notShared(Reach reach) {
        if (reach.partners().isEmpty()) {
            return 0;
        }
        return entities.createQuery(
                        "select count(e) from Evidence e where e.organisation in :scope and e.details.visibility = :hidden"
                                + " and e.state in :live",
                        Long.class)
                .setParameter("scope", reach.partners())
                .setParameter("hidden", Visibility.NOTHING)
                .setParameter("live", ReviewState.LIVE)
                .getSingleResult();
    }

    LocalDate today() {
        return UkDates.day(clock.instant());
    }

    private EvidenceRow row(Reach reach, Evidence item, int files, int usedBy) {
        var due = item.lifetime().due();
        return new EvidenceRow(
                item.id(),
                item.organisation(),
                reach.whose(item),
                item.reference(),
                item.title(),
                item.kind(),
                item.owner(),
                item.marking(),
                item.state(),
                Freshness.of(due, today()),
                due,
                item.points(),
                files,
                usedBy,
                item.supersedes());
    }
}
