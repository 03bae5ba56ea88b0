package org.attest.risks;

import jakarta.persistence.Query;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a filter leaves of risks {@code r} within a reach, and in which order: a condition only where it leaves something
 * out, so that an index can serve the rest.
 */
record RiskSieve(RiskFilter filter, LocalDate today) {

    /** What a partner does not show is not found by it either. */
    private static final String OBJECTIVE = " and r.says.objective = :objective and " + RiskReach.READS_WORDS;

    private static final String UNACCEPTED = " and r.overTolerance = true"
            + " and (r.acceptedUntil is null or r.acceptedUntil < :today or r.points > r.acceptedPoints)";

    private static final String TEXT = (" and (r.number = :number or r.says.title like :like escape '!'"
                    + " or (%s and (r.says.cause like :like escape '!' or r.says.event like :like escape '!'"
                    + " or r.says.effect like :like escape '!')))")
            .formatted(RiskReach.READS_WORDS);

    String where() {
        return " from KeptRisk r where " + RiskReach.PREDICATE
                + (filter.status() == null ? "" : " and r.status = :status")
                + (filter.band() == null ? "" : " and r.band = :band")
                + (filter.cell() == null ? "" : " and r.currentScore = :cell")
                + (filter.category() == null ? "" : " and r.says.category = :category")
                + (filter.over() ? " and r.overTolerance = true" : "")
                + (filter.unaccepted() ? UNACCEPTED : "")
                + (filter.due() ? " and r.reviewDue <= :today" : "")
                + (filter.objective() == null ? "" : OBJECTIVE)
                + (filter.text().isEmpty() ? "" : TEXT);
    }

    /** Each a total order, and the same way round in all its parts, as an index is read; what has no score stands last. */
    String order() {
        var parts =
                switch (filter.order()) {
                    case REFERENCE -> "r.number%1$s, r.organisation%1$s";
                    case TITLE -> "r.says.title%1$s, r.id%1$s";
                    case SCORE -> filter.descending() ? "r.points%1$s, r.id%1$s" : "r.weight%1$s, r.id%1$s";
                    case REVIEW -> "r.reviewDue%1$s, r.id%1$s";
                };
        return " order by " + parts.formatted(filter.descending() ? " desc" : " asc");
    }

    <Q extends Query> Q fill(Q query, RiskReach reach) {
        reach.fill(query);
        given(query, "status", filter.status());
        given(query, "band", filter.band());
        given(query, "cell", filter.cell());
        given(query, "category", filter.category());
        given(query, "objective", filter.objective());
        if (filter.unaccepted() || filter.due()) {
            query.setParameter("today", today);
        }
        if (!filter.text().isEmpty()) {
            query.setParameter("number", RiskReferences.number(filter.text()).orElse(-1))
                    .setParameter("like", RiskBook.contains(filter.text()));
        }
        if (filter.objective() != null || !filter.text().isEmpty()) {
            query.setParameter("open", Shown.ALL);
        }
        return query;
    }

    private static void given(Query query, String name, @Nullable Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }
}
