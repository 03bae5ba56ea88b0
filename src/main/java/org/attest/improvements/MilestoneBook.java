package org.attest.improvements;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import org.attest.access.Scope;
import org.attest.shared.ItemKind;
import org.attest.shared.Part;
import org.attest.shared.Window;
import org.springframework.stereotype.Component;

/** Finds milestones within a scope; lists take two statements however many there are. */
@Component
class MilestoneBook extends RegisterBook<KeptMilestone> {

    private static final String FROM = " from KeptMilestone m where m.organisation in :organisations";
    private static final String NARROWED = FROM + " and (:text = '' or m.number = :number or m.says.title like :like"
            + " escape '!') and (:objective is null or m.says.objective = :objective)";
    private static final String OPEN = " and m.state = org.attest.improvements.MilestoneState.OPEN";

    private final EntityManager entities;

    MilestoneBook(EntityManager entities) {
        super(entities, KeptMilestone.class, ItemKind.MILESTONE, KeptMilestone::ref);
        this.entities = entities;
    }

    Part<KeptMilestone> list(Scope scope, MilestoneFilter filter, LocalDate today, Window window) {
        if (scope.isEmpty()) {
            return new Part<>(List.of(), 0);
        }
        var where = NARROWED + standing(filter);
        var rows = fill(
                        entities.createQuery(
                                "select m" + where + filter.order().clause(filter.descending()), KeptMilestone.class),
                        scope,
                        filter,
                        today)
                .setFirstResult(window.offset())
                .setMaxResults(window.limit())
                .getResultList();
        var total = fill(entities.createQuery("select count(m)" + where, Long.class), scope, filter, today)
                .getSingleResult();
        return new Part<>(rows, total);
    }

    private static String standing(MilestoneFilter filter) {
        return switch (filter.standing()) {
            case null -> " and m.state <> org.attest.improvements.MilestoneState.DROPPED";
            case ON_TIME -> OPEN + " and m.says.due >= :today and m.says.due <= m.firstDue";
            case SLIPPED -> OPEN + " and m.says.due >= :today and m.says.due > m.firstDue";
            case LATE -> OPEN + " and m.says.due < :today";
            case DONE -> " and m.state = org.attest.improvements.MilestoneState.DONE";
            case DROPPED -> " and m.state = org.attest.improvements.MilestoneState.DROPPED";
        };
    }

    private static <T> TypedQuery<T> fill(TypedQuery<T> query, Scope scope, MilestoneFilter filter, LocalDate today) {
        query.setParameter(
                        "organisations",
                        filter.organisation() == null
                                ? scope.organisations()
                                : scope.only(filter.organisation()).organisations())
                .setParameter("text", filter.text())
                .setParameter("number", References.number(filter.text()))
                .setParameter("like", References.contains(filter.text()))
                .setParameter("objective", filter.objective());
        if (standing(filter).contains(":today")) {
            query.setParameter("today", today);
        }
        return query;
    }
}
