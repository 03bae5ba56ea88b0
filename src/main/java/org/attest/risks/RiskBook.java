package org.attest.risks;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds risks within a reach, and what was written of them. */
@Component
class RiskBook {

    private static final String RISKS = "select r from KeptRisk r where " + RiskReach.PREDICATE;

    private final EntityManager entities;

    RiskBook(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws UnknownItem when there is no such risk within reach */
    KeptRisk byNumber(RiskReach reach, String reference) {
        var number = RiskReferences.number(reference).orElseThrow(UnknownItem::new);
        return reach.fill(entities.createQuery(RISKS + " and r.number = :number", KeptRisk.class))
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(UnknownItem::new);
    }

    /** @throws UnknownItem when there is no such risk within reach */
    KeptRisk known(RiskReach reach, ItemRef ref) {
        return byIds(reach, List.of(ref)).stream().findFirst().orElseThrow(UnknownItem::new);
    }

    /** Those of these that are risks within reach, in one statement. */
    List<KeptRisk> byIds(RiskReach reach, Collection<ItemRef> refs) {
        var ids = refs.stream().map(RiskBook::id).filter(Objects::nonNull).toList();
        if (ids.isEmpty() || reach.isEmpty()) {
            return List.of();
        }
        var wanted = Set.copyOf(refs);
        return reach
                .fill(entities.createQuery(RISKS + " and r.id in :ids", KeptRisk.class))
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .filter(it -> wanted.contains(it.ref()))
                .toList();
    }

    /** All within reach, in the order of their references. */
    List<KeptRisk> all(RiskReach reach) {
        return reach.fill(entities.createQuery(RISKS + " order by r.number", KeptRisk.class))
                .getResultList();
    }

    /** Open ones whose reference or title holds the text, the highest score first. */
    List<KeptRisk> search(RiskReach reach, String text, int limit) {
        if (reach.isEmpty()) {
            return List.of();
        }
        return reach.fill(entities.createQuery(
                        RISKS + " and r.status = :status and (r.number = :number or r.says.title like :like escape '!')"
                                + " order by r.points desc nulls last, r.number",
                        KeptRisk.class))
                .setParameter("status", RiskStatus.OPEN)
                .setParameter("number", RiskReferences.number(text).orElse(-1))
                .setParameter("like", contains(text))
                .setMaxResults(limit)
                .getResultList();
    }

    /** Every score of a risk, the latest first. */
    List<KeptRating> ratings(KeptRisk risk) {
        return entities.createQuery(
                        "select it from KeptRating it where it.organisation = :organisation and it.risk = :risk"
                                + " order by it.ratedOn desc, it.id desc",
                        KeptRating.class)
                .setParameter("organisation", risk.organisation())
                .setParameter("risk", risk.id())
                .getResultList();
    }

    /** Every acceptance of a risk, the latest first. */
    List<KeptAcceptance> acceptances(KeptRisk risk) {
        return entities.createQuery(
                        "select it from KeptAcceptance it where it.organisation = :organisation and it.risk = :risk"
                                + " order by it.id desc",
                        KeptAcceptance.class)
                .setParameter("organisation", risk.organisation())
                .setParameter("risk", risk.id())
                .getResultList();
    }

    List<KeptRiskStep> steps(KeptRisk risk) {
        return entities.createQuery(
                        "select it from KeptRiskStep it where it.organisation = :organisation and it.risk = :risk"
                                + " order by it.id desc",
                        KeptRiskStep.class)
                .setParameter("organisation", risk.organisation())
                .setParameter("risk", risk.id())
                .getResultList();
    }

    static String contains(String text) {
        return "%" + text.strip().replaceAll("[!%_]", "!$0") + "%";
    }

    private static @Nullable UUID id(ItemRef ref) {
        try {
            return ref.kind().equals(ItemKind.RISK) ? UUID.fromString(ref.id()) : null;
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }
}
