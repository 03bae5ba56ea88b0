package org.attest.improvements;

import jakarta.persistence.Query;
import java.util.HashSet;
import java.util.Set;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;

/**
 * Which actions a caller reaches, in one place: leads and approvers those of their organisations, a contributor those that
 * they own, an ICB lead besides those of the partners' plans that are signed.
 *
 * @param free organisations of which the actions outside plans are seen
 * @param planning organisations of which the actions in plans are seen, whatever the stage
 * @param overseen organisations of which the actions in signed plans are seen
 * @param helping organisations of which the caller's own actions are seen
 */
record ActionReach(
        Caller caller,
        Set<OrganisationId> free,
        Set<OrganisationId> planning,
        Set<OrganisationId> overseen,
        Set<OrganisationId> helping) {

    /** The predicate that every query on actions of the register carries; {@link #fill} gives it its values. */
    static final String PREDICATE = """
            ((a.plan is null and a.organisation in :free)
              or (a.plan is not null and a.organisation in :planning)
              or (a.organisation in :helping and a.says.owner = :me)
              or (a.organisation in :overseen and exists (
                select p.id from KeptPlan p where p.organisation = a.organisation and p.id = a.plan
                  and p.stage in (org.attest.improvements.PlanStage.SIGNED, org.attest.improvements.PlanStage.AGREED))))""";

    static ActionReach of(Caller caller) {
        return new ActionReach(
                caller,
                caller.scope(Role.PROVIDER_LEAD, Role.APPROVER, Role.ICB_LEAD).organisations(),
                caller.scope(Role.PROVIDER_LEAD, Role.APPROVER).organisations(),
                Set.copyOf(caller.overseen()),
                caller.scope(Role.CONTRIBUTOR).organisations());
    }

    Set<OrganisationId> all() {
        var all = new HashSet<>(free);
        all.addAll(overseen);
        all.addAll(helping);
        return all;
    }

    /** @throws UnknownItem when the caller reaches nothing of this organisation */
    ActionReach only(OrganisationId organisation) {
        if (caller.equals(Caller.ATTEST)) {
            return new ActionReach(caller, Set.of(organisation), Set.of(organisation), Set.of(), Set.of());
        }
        if (!all().contains(organisation)) {
            throw new UnknownItem();
        }
        return new ActionReach(
                caller,
                common(free, organisation),
                common(planning, organisation),
                common(overseen, organisation),
                common(helping, organisation));
    }

    private static Set<OrganisationId> common(Set<OrganisationId> some, OrganisationId one) {
        return some.contains(one) ? Set.of(one) : Set.of();
    }

    /** Those whose actions the caller plans. */
    Set<OrganisationId> written() {
        return caller.scope(Role.PROVIDER_LEAD, Role.ICB_LEAD).organisations();
    }

    /** Partners whose actions outside plans are their own business. */
    Set<OrganisationId> closed() {
        var closed = new HashSet<>(overseen);
        closed.removeAll(free);
        return closed;
    }

    /** Of one that belongs to no plan: whether the caller sees it. */
    boolean sees(KeptAction action) {
        return caller.equals(Caller.ATTEST)
                || free.contains(action.organisation())
                || (helping.contains(action.organisation())
                        && caller.person().equals(action.says().owner()));
    }

    boolean mayPlan(KeptAction action) {
        return !action.isPlanned() && (caller.equals(Caller.ATTEST) || written().contains(action.organisation()));
    }

    boolean mayReport(KeptAction action) {
        return mayPlan(action)
                || (!action.isPlanned()
                        && caller.person().equals(action.says().owner())
                        && (helping.contains(action.organisation()) || free.contains(action.organisation())));
    }

    <Q extends Query> Q fill(Q query) {
        query.setParameter("free", free);
        query.setParameter("planning", planning);
        query.setParameter("overseen", overseen);
        query.setParameter("helping", helping);
        query.setParameter("me", caller.person());
        return query;
    }
}
