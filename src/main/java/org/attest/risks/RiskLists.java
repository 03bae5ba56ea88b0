package org.attest.risks;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.attest.shared.Part;
import org.attest.shared.UkDates;
import org.attest.shared.Window;
import org.springframework.stereotype.Component;

/**
 * Lists of risks, filtered, sorted and paged by the database: two statements, however many there are, read along the index
 * that has the order and counted no further than {@link Window#counted()}.
 */
@Component
class RiskLists {

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
        var sieve = sieve(filter);
        var rows = sieve
                .fill(entities.createQuery("select r" + sieve.where() + sieve.order(), KeptRisk.class), reach)
                .setFirstResult(window.offset())
                .setMaxResults(window.limit())
                .getResultList()
                .stream()
                .map(it -> row(reach, it))
                .toList();
        var found = sieve.fill(entities.createQuery("select r.number" + sieve.where(), Integer.class), reach)
                .setMaxResults(window.counted() + 1)
                .getResultList()
                .size();
        return Part.of(rows, found, window);
    }

    long count(RiskReach reach, RiskFilter filter) {
        var sieve = sieve(filter);
        return reach.isEmpty()
                ? 0
                : sieve.fill(entities.createQuery("select count(r)" + sieve.where(), Long.class), reach)
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

    private RiskSieve sieve(RiskFilter filter) {
        return new RiskSieve(filter, UkDates.day(clock.instant()));
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
