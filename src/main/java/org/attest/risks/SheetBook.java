package org.attest.risks;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Finds what is written on the sheets of risks that were found within a reach. */
@Component
class SheetBook {

    private static final int MOST_SHEETS = 500;

    private final EntityManager entities;

    SheetBook(EntityManager entities) {
        this.entities = entities;
    }

    Optional<KeptSheet> find(KeptRisk risk) {
        return sheets(List.of(risk)).values().stream().findFirst();
    }

    /** By the id of their risk. */
    Map<UUID, KeptSheet> sheets(Collection<KeptRisk> risks) {
        return entities
                .createQuery(
                        "select s from KeptSheet s where s.organisation in :organisations and s.risk in :risks",
                        KeptSheet.class)
                .setParameter("organisations", organisations(risks))
                .setParameter("risks", ids(risks))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(KeptSheet::risk, Function.identity()));
    }

    /** Those that count, by the id of their risk, the latest first. */
    Map<UUID, List<KeptLineAssurance>> assurances(Collection<KeptRisk> risks) {
        return entities
                .createQuery(
                        "select a from KeptLineAssurance a where a.organisation in :organisations and a.risk in :risks"
                                + " and a.endedOn is null order by a.givenOn desc, a.id desc",
                        KeptLineAssurance.class)
                .setParameter("organisations", organisations(risks))
                .setParameter("risks", ids(risks))
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(KeptLineAssurance::risk));
    }

    /** The open risks that are proposed for the board assurance framework, the highest score first; at most 500. */
    List<KeptRisk> framework(RiskReach reach) {
        return reach.fill(entities.createQuery(
                        "select r from KeptRisk r where " + RiskReach.PREDICATE + " and " + RiskReach.READS_WORDS
                                + " and r.status = :status and (r.says.systemWide = true or r.points >= :board)"
                                + " order by r.points desc nulls last, r.number",
                        KeptRisk.class))
                .setParameter("open", Shown.ALL)
                .setParameter("status", RiskStatus.OPEN)
                .setParameter("board", RiskData.SHIPPED.escalation().board())
                .setMaxResults(MOST_SHEETS)
                .getResultList();
    }

    private static List<OrganisationId> organisations(Collection<KeptRisk> risks) {
        return risks.stream().map(KeptRisk::organisation).distinct().toList();
    }

    private static List<UUID> ids(Collection<KeptRisk> risks) {
        return risks.stream().map(KeptRisk::id).toList();
    }
}
