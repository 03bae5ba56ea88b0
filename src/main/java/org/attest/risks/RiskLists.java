package org.attest.risks;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attest.shared.Part;
import org.attest.shared.UkDates;
import org.attest.shared.Window;
import org.springframework.stereotype.Component;

/** Lists of risks, filtered, sorted and paged by the database: two statements, however many there are. */
@Component
class RiskLists {

    private static final int AHEAD = 475;

    private static final String WHERE = " from KeptRisk r where " + RiskReach.PREDICATE + """
             and r.status in :statuses
             and (:band is null or r.band = :band)
             and (:cell is null or r.currentScore = :cell)
             and (:category is null or r.says.category = :category)
             and (:over = false or r.overTolerance = true)
             and (:unaccepted = false or (r.overTolerance = true
               and (r.acceptedUntil is null or r.acceptedUntil < :today or r.points > r.acceptedPoints)))
             and (:due = false or r.reviewDue <= :today)""";

    /** What a partner does not show is not found by it either. */
    private static final String OBJECTIVE = " and r.says.objective = :objective and " + RiskReach.READS_WORDS;

    private static final String TEXT = """
             and (r.number = :number or r.says.title like :like escape '!'
               or (%s and (r.says.cause like :like escape '!' or r.says.event like :like escape '!'
                 or r.says.effect like :like escape '!')))""".formatted(RiskReach.READS_WORDS);

    private final EntityManager entities;
    private final Clock clock;

    RiskLists(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    Part<RiskRow> list(RiskReach reach, RiskFilter filter, Window window) {
        if (reach.isEmpty()) {
            return new Part<>(List.of(), 0);
        }
        var where = where(filter);
        var rows = fill(entities.createQuery("select r" + where + order(filter), KeptRisk.class), reach, filter)
                .setFirstResult(window.offset())
                .setMaxResults(window.limit())
                .getResultList()
                .stream()
                .map(it -> row(reach, it))
                .toList();
        var most = window.offset() + window.limit() + AHEAD;
        var counted = fill(entities.createQuery("select r.number" + where, Integer.class), reach, filter)
                .setMaxResults(most + 1)
                .getResultList()
                .size();
        return new Part<>(rows, Math.min(counted, most), counted > most);
    }

    long count(RiskReach reach, RiskFilter filter) {
        return reach.isEmpty()
                ? 0
                : fill(entities.createQuery("select count(r)" + where(filter), Long.class), reach, filter)
                        .getSingleResult();
    }

    /** How many open risks of the partners in reach are kept from the caller. */
    long notShared(RiskReach reach) {
        if (reach.partners().isEmpty()) {
            return 0;
        }
        return entities.createQuery(
                        "select count(r) from KeptRisk r where r.organisation in :scope and r.says.shown = :hidden"
                                + " and r.status = :open",
                        Long.class)
                .setParameter("scope", reach.partners())
                .setParameter("hidden", Shown.NOTHING)
                .setParameter("open", RiskStatus.OPEN)
                .getSingleResult();
    }

    private static String where(RiskFilter filter) {
        return WHERE
                + (filter.objective() == null ? "" : OBJECTIVE)
                + (filter.text().isEmpty() ? "" : TEXT);
    }

    private <T> TypedQuery<T> fill(TypedQuery<T> query, RiskReach reach, RiskFilter filter) {
        var status = filter.status();
        reach.fill(query)
                .setParameter("statuses", status == null ? EnumSet.allOf(RiskStatus.class) : Set.of(status))
                .setParameter("band", filter.band())
                .setParameter("cell", filter.cell())
                .setParameter("category", filter.category())
                .setParameter("over", filter.over())
                .setParameter("unaccepted", filter.unaccepted())
                .setParameter("due", filter.due())
                .setParameter("today", UkDates.day(clock.instant()));
        if (filter.objective() != null) {
            query.setParameter("objective", filter.objective());
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

    /** Each a total order. */
    private static String order(RiskFilter filter) {
        var way = filter.descending() ? " desc" : " asc";
        return " order by "
                + switch (filter.order()) {
                    case REFERENCE -> "r.number" + way + ", r.organisation";
                    case TITLE -> "r.says.title" + way + ", r.id";
                    case SCORE -> "r.points" + way + " nulls last, r.id";
                    case REVIEW -> "r.reviewDue" + way + ", r.id";
                };
    }

    private RiskRow row(RiskReach reach, KeptRisk risk) {
        var whole = reach.seesWords(risk);
        var says = risk.says();
        return new RiskRow(
                risk.ref(),
                risk.reference(),
                says.title(),
                says.category(),
                whole ? says.objective() : null,
                whole ? says.owner() : null,
                risk.status(),
                risk.scores(),
                risk.band(),
                risk.overTolerance(),
                risk.acceptedUntil(UkDates.day(clock.instant())),
                risk.reviewDue(),
                whole);
    }
}
