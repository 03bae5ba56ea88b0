package org.attest.improvements;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.shared.DsptYear;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.Part;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.springframework.stereotype.Component;

/** Finds actions within a reach, whatever they came from; a list takes three statements however many there are. */
@Component
class ActionBook {

    private static final String FROM = " from KeptAction a where " + ActionReach.PREDICATE;
    private static final String NARROWED = FROM + """
             and a.organisation in :organisations and a.says.progress in :progress
             and (:text = '' or a.number = :number or a.says.what like :like escape '!')
             and (:origin is null or a.source.origin = :origin)
             and (:owner is null or a.says.owner = :owner)
             and (:late = false or (a.says.progress in :unfinished and a.says.due < :today))""";

    private final EntityManager entities;
    private final PlanRows plans;

    ActionBook(EntityManager entities, PlanRows plans) {
        this.entities = entities;
        this.plans = plans;
    }

    Part<RegisterAction> list(ActionReach reach, ActionFilter filter, LocalDate today, Window window) {
        if (reach.all().isEmpty()) {
            return new Part<>(List.of(), 0);
        }
        var order = filter.order().clause(filter.descending());
        var rows = fill(entities.createQuery("select a" + NARROWED + order, KeptAction.class), reach, filter, today)
                .setFirstResult(window.offset())
                .setMaxResults(window.limit())
                .getResultList();
        var total = fill(entities.createQuery("select count(a)" + NARROWED, Long.class), reach, filter, today)
                .getSingleResult();
        return new Part<>(show(reach, rows, today), total);
    }

    /** All within reach, in the order of their references. */
    List<KeptAction> all(ActionReach reach) {
        return reach.fill(entities.createQuery("select a" + FROM + " order by a.number", KeptAction.class))
                .getResultList();
    }

    List<RegisterAction> show(ActionReach reach, List<KeptAction> found, LocalDate today) {
        var planned = found.stream().filter(KeptAction::isPlanned).toList();
        Map<UUID, DsptYear> years = planned.isEmpty()
                ? Map.of()
                : plans
                        .of(
                                planned.stream().map(KeptAction::organisation).collect(Collectors.toSet()),
                                planned.stream().map(KeptAction::plan).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(KeptPlan::id, it -> it.ref().year()));
        return found.stream()
                .map(it -> it.show(
                        it.isPlanned() ? years.get(it.plan()) : null, reach.mayPlan(it), reach.mayReport(it), today))
                .toList();
    }

    /** @throws UnknownItem when there is no such action within reach */
    KeptAction known(ActionReach reach, ItemRef item) {
        var id = References.id(item, ItemKind.ACTION).orElseThrow(UnknownItem::new);
        return reach.fill(entities.createQuery("select a" + FROM + " and a.id = :id", KeptAction.class))
                .setParameter("id", id)
                .getResultStream()
                .filter(it -> it.organisation().equals(item.organisation()))
                .findFirst()
                .orElseThrow(UnknownItem::new);
    }

    /** @throws UnknownItem when there is no such action within reach */
    KeptAction byReference(ActionReach reach, String reference) {
        return reach.fill(entities.createQuery("select a" + FROM + " and a.number = :number", KeptAction.class))
                .setParameter("number", References.number(reference))
                .getResultStream()
                .findFirst()
                .orElseThrow(UnknownItem::new);
    }

    /** How many unfinished actions of these organisations stand outside plans. */
    long notShared(Set<OrganisationId> closed) {
        return closed.isEmpty()
                ? 0
                : entities.createQuery(
                                "select count(a) from KeptAction a where a.organisation in :closed and a.plan is null"
                                        + " and a.says.progress in :unfinished",
                                Long.class)
                        .setParameter("closed", closed)
                        .setParameter("unfinished", ActionProgress.UNFINISHED)
                        .getSingleResult();
    }

    private static <T> TypedQuery<T> fill(
            TypedQuery<T> query, ActionReach reach, ActionFilter filter, LocalDate today) {
        var organisation = filter.organisation();
        var progress = filter.progress();
        return reach.fill(query)
                .setParameter(
                        "organisations",
                        organisation == null
                                ? reach.all()
                                : reach.only(organisation).all())
                .setParameter("progress", progress == null ? ActionProgress.UNFINISHED : EnumSet.of(progress))
                .setParameter("unfinished", ActionProgress.UNFINISHED)
                .setParameter("text", filter.text())
                .setParameter("number", References.number(filter.text()))
                .setParameter("like", References.contains(filter.text()))
                .setParameter("origin", filter.origin())
                .setParameter("owner", filter.owner())
                .setParameter("late", filter.late())
                .setParameter("today", today);
    }
}
