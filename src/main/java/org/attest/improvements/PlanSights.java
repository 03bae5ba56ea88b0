package org.attest.improvements;

import java.util.HashSet;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;

/** Works out what the caller may see of an organisation's plans; asks nothing of the database. */
@Component
class PlanSights {

    private static final Role[] OWN_TEAM = {Role.PROVIDER_LEAD, Role.APPROVER, Role.CONTRIBUTOR};

    private final CurrentUser currentUser;

    PlanSights(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** @throws UnknownItem when the caller has no business with this organisation's plans */
    PlanSight of(OrganisationId organisation) {
        var caller = currentUser.get();
        var attest = caller.equals(Caller.ATTEST);
        var all = attest || caller.holdsAny(organisation, Role.PROVIDER_LEAD, Role.APPROVER);
        var contributor = caller.holds(Role.CONTRIBUTOR, organisation);
        var overseer = caller.overseenScope().holds(organisation);
        if (!all && !contributor && !overseer) {
            throw new UnknownItem();
        }
        return new PlanSight(
                caller, all, attest || caller.holds(Role.PROVIDER_LEAD, organisation), contributor, overseer);
    }

    /** @throws UnknownItem when the caller is not provider lead there */
    Caller requireLead(OrganisationId organisation) {
        return currentUser.require(organisation, Role.PROVIDER_LEAD);
    }

    /** @throws UnknownItem when the caller does not take this step there */
    Caller requireMove(PlanMove move, OrganisationId organisation) {
        var caller = currentUser.get();
        if (!caller.equals(Caller.ATTEST) && !mayTake(caller, move, organisation)) {
            throw new UnknownItem();
        }
        return caller;
    }

    static boolean mayTake(Caller caller, PlanMove move, OrganisationId organisation) {
        return move.role() == Role.ICB_LEAD
                ? caller.overseenScope().holds(organisation)
                : caller.holds(move.role(), organisation);
    }

    /** Every organisation whose plans the caller may see something of. */
    Scope scope() {
        var caller = currentUser.get();
        var both = new HashSet<>(caller.scope(OWN_TEAM).organisations());
        both.addAll(caller.overseen());
        return new Scope(both);
    }

    /** Those in which the caller works, without the partners of an ICB lead. */
    Scope own() {
        return currentUser.get().scope(OWN_TEAM);
    }
}
