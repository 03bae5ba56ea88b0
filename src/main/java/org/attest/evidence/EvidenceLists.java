package org.attest.evidence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.connections.Connections;
import org.attest.shared.Part;
import org.attest.shared.UkDates;
import org.attest.shared.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of items, filtered, sorted and paged by the database in a fixed number of statements. */
@Component
class EvidenceLists {

    private static final String WHERE = " where " + Reach.PREDICATE + """
             and e.state in :states and e.details.kind in :kinds
             and (:mine = false or e.details.owner = :me)
             and ((e.due is null and :undated = true) or (e.due >= :from and e.due <= :until))""";

    private static final int MOST_ROWS = 20_000;
    private static final int AHEAD = 475;
    private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final EntityManager entities;
    private final Shelf shelf;
    private final Connections connections;
    private final Clock clock;

    EvidenceLists(EntityManager entities, Shelf shelf, Connections connections, Clock clock) {
        this.entities = entities;
        this.shelf = shelf;
        this.connections = connections;
        this.clock = clock;
    }

    Part<EvidenceRow> list(Reach reach, EvidenceFilter filter, Window window) {
        if (reach.isEmpty()) {
            return new Part<>(List.of(), 0);
        }
        var items = fill(
                        entities.createQuery("select e" + from(filter) + order(reach, filter), Evidence.class),
                        reach,
                        filter)
                .setFirstResult(window.offset())
                .setMaxResults(window.limit())
                .getResultList();
        return counted(rows(reach, items), reach, filter, window);
    }

    /** All rows, part by part; what is beyond 20,000 is left out. */
    List<EvidenceRow> all(Reach reach, EvidenceFilter filter) {
        var rows = new ArrayList<EvidenceRow>();
        for (int from = 0; from < MOST_ROWS; from += Window.LARGEST) {
            var part = list(reach, filter, new Window(from, Window.LARGEST));
            rows.addAll(part.rows());
            if (!part.more() && rows.size() >= part.total()) {
                break;
            }
        }
        return rows;
    }

    /** Counts {@link #AHEAD} rows beyond the page and no further: to count a whole library takes longer than to read a page. */
    private Part<EvidenceRow> counted(List<EvidenceRow> rows, Reach reach, EvidenceFilter filter, Window window) {
        var most = window.offset() + window.limit() + AHEAD;
        var counted = fill(entities.createQuery("select e.number" + from(filter), Integer.class), reach, filter)
                .setMaxResults(most + 1)
                .getResultList()
                .size();
        return new Part<>(rows, Math.min(counted, most), counted > most);
    }

    long count(Reach reach, EvidenceFilter filter) {
        return reach.isEmpty()
                ? 0
                : fill(entities.createQuery("select count(e)" + from(filter), Long.class), reach, filter)
                        .getSingleResult();
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

    private <T> TypedQuery<T> fill(TypedQuery<T> query, Reach reach, EvidenceFilter filter) {
        var freshness = filter.freshness();
        TextSearch.of(filter.text())
                .fill(reach.fill(query), reach)
                .setParameter("states", filter.states())
                .setParameter(
                        "kinds", filter.kind() == null ? EnumSet.allOf(EvidenceKind.class) : Set.of(filter.kind()))
                .setParameter("mine", filter.mine())
                .setParameter(
                        "undated", filter.staleOn() == null && (freshness == null || freshness == Freshness.NO_DATE))
                .setParameter("from", from(freshness))
                .setParameter("until", earlier(until(freshness), filter.staleOn()));
        return query;
    }

    private static String from(EvidenceFilter filter) {
        var search = TextSearch.of(filter.text());
        return " from Evidence e" + search.join() + WHERE + search.condition();
    }

    private LocalDate from(@Nullable Freshness freshness) {
        return switch (freshness) {
            case null -> FIRST;
            case STALE -> FIRST;
            case DUE_SOON -> today();
            case IN_DATE -> today().plusDays(Freshness.DAYS_OF_NOTICE + 1L);
            case NO_DATE -> LAST;
        };
    }

    private LocalDate until(@Nullable Freshness freshness) {
        return switch (freshness) {
            case null -> LAST;
            case STALE -> today().minusDays(1);
            case DUE_SOON -> today().plusDays(Freshness.DAYS_OF_NOTICE);
            case IN_DATE -> LAST;
            case NO_DATE -> FIRST;
        };
    }

    /** Stale on a day is what was due before it. */
    private static LocalDate earlier(LocalDate until, @Nullable LocalDate staleOn) {
        return staleOn == null || staleOn.isAfter(until) ? until : staleOn.minusDays(1);
    }

    /** Each a total order; a number is one within an organisation, and alone it is read as the index has it, unsorted. */
    private static String order(Reach reach, EvidenceFilter filter) {
        var way = filter.descending() ? " desc" : " asc";
        return " order by "
                + switch (filter.order()) {
                    case REFERENCE -> "e.number" + way + (reach.all().size() == 1 ? "" : ", e.organisation");
                    case DUE -> "e.due" + way + " nulls last, e.id";
                    case TITLE, POINTS, CHANGED -> filter.order().path() + way + ", e.id";
                };
    }
}
