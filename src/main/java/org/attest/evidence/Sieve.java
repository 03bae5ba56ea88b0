package org.attest.evidence;

import jakarta.persistence.Query;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a filter leaves of items {@code e}: a condition only where it leaves something out, so that an index can serve the rest. */
record Sieve(EvidenceFilter filter, LocalDate today) {

    private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    String from() {
        return " from Evidence e" + search().join();
    }

    /** To stand behind the predicate of a reach. */
    String condition() {
        return " and e.state in :states"
                + (filter.kind() == null ? "" : " and e.details.kind = :kind")
                + (filter.mine() ? " and e.details.owner = :me" : "")
                + (undated() ? " and e.due is null" : "")
                + (dated() ? " and e.due >= :from and e.due <= :until" : "")
                + search().condition();
    }

    boolean searches() {
        return !search().isBlank();
    }

    <Q extends Query> Q fill(Q query, Reach reach) {
        search().fill(reach.fill(query), reach).setParameter("states", filter.states());
        if (filter.kind() != null) {
            query.setParameter("kind", filter.kind());
        }
        if (dated()) {
            query.setParameter("from", from(filter.freshness())).setParameter("until", until());
        }
        return query;
    }

    private TextSearch search() {
        return TextSearch.of(filter.text());
    }

    private boolean undated() {
        return filter.freshness() == Freshness.NO_DATE && filter.staleOn() == null;
    }

    private boolean dated() {
        return !undated() && (filter.freshness() != null || filter.staleOn() != null);
    }

    private LocalDate from(@Nullable Freshness freshness) {
        return switch (freshness) {
            case null -> FIRST;
            case STALE -> FIRST;
            case DUE_SOON -> today;
            case IN_DATE -> today.plusDays(Freshness.DAYS_OF_NOTICE + 1L);
            case NO_DATE -> LAST;
        };
    }

    /** Stale on a day is what was due before it. */
    private LocalDate until() {
        var until = until(filter.freshness());
        var staleOn = filter.staleOn();
        return staleOn == null || staleOn.isAfter(until) ? until : staleOn.minusDays(1);
    }

    private LocalDate until(@Nullable Freshness freshness) {
        return switch (freshness) {
            case null -> LAST;
            case STALE -> today.minusDays(1);
            case DUE_SOON -> today.plusDays(Freshness.DAYS_OF_NOTICE);
            case IN_DATE -> LAST;
            case NO_DATE -> FIRST;
        };
    }
}
