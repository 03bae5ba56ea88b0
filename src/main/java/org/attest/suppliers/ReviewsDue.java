package org.attest.suppliers;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.attest.shared.OrganisationId;
import org.attest.shared.Window;
import org.springframework.stereotype.Component;

/** Which suppliers are due for a review, asked of the database by what the tier of each asks for. */
@Component
class ReviewsDue {

    private final EntityManager entities;
    private final SupplierReviewCycle cycle;
    private final String due;

    ReviewsDue(EntityManager entities, SupplierReviewCycle cycle) {
        this.entities = entities;
        this.cycle = cycle;
        this.due = condition(cycle);
    }

    /** Those that are due before a day; the most critical first, then who waited longest. */
    List<KeptSupplier> before(LocalDate day, Collection<OrganisationId> registers, Window window) {
        return fill(
                        entities.createQuery(
                                "select s" + due + " order by s.tier, s.reviewedOn, s.says.name, s.id",
                                KeptSupplier.class),
                        day,
                        registers)
                .setFirstResult(window.offset())
                .setMaxResults(window.limit())
                .getResultList();
    }

    long count(LocalDate day, Collection<OrganisationId> registers) {
        return fill(entities.createQuery("select count(s)" + due, Long.class), day, registers)
                .getSingleResult();
    }

    private static String condition(SupplierReviewCycle cycle) {
        var condition = new StringBuilder(" from KeptSupplier s where s.organisation in :registers and ("
                + "s.nextReviewOn < :day or (s.tier = :critical and s.reviewedOn is null)");
        for (var tier : Tier.values()) {
            condition.append(" or (s.tier = :tier%1$d and (s.fullyReviewedOn < :full%1$d".formatted(tier.ordinal()));
            if (cycle.lightMonths(tier) > 0) {
                condition.append(" or s.reviewedOn < :light%d".formatted(tier.ordinal()));
            }
            condition.append("))");
        }
        return condition.append(")").toString();
    }

    private <T> TypedQuery<T> fill(TypedQuery<T> query, LocalDate day, Collection<OrganisationId> registers) {
        query.setParameter("registers", registers).setParameter("day", day).setParameter("critical", Tier.ONE);
        for (var tier : Tier.values()) {
            query.setParameter("tier" + tier.ordinal(), tier)
                    .setParameter("full" + tier.ordinal(), day.minusMonths(cycle.fullMonths(tier)));
            if (cycle.lightMonths(tier) > 0) {
                query.setParameter("light" + tier.ordinal(), day.minusMonths(cycle.lightMonths(tier)));
            }
        }
        return query;
    }
}
