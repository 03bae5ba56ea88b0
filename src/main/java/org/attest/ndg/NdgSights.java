package org.attest.ndg;

import java.util.HashSet;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.organisations.OrganisationDirectory;
import org.attest.organisations.Sharing;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;

/** Works out what the caller may see of an organisation's NDG set. */
@Component
class NdgSights {

    private final CurrentUser currentUser;
    private final OrganisationDirectory directory;

    NdgSights(CurrentUser currentUser, OrganisationDirectory directory) {
        this.currentUser = currentUser;
        this.directory = directory;
    }

    /** @throws UnknownItem when the caller has no business with this organisation's set */
    NdgSight of(OrganisationId organisation) {
        var caller = currentUser.get();
        var attest = caller.equals(Caller.ATTEST);
        var all = attest || caller.holdsAny(organisation, Role.PROVIDER_LEAD, Role.APPROVER);
        var contributor = caller.holds(Role.CONTRIBUTOR, organisation);
        var overseer = caller.overseenScope().holds(organisation);
        if (!all && !contributor && !overseer) {
            throw new UnknownItem();
        }
        return new NdgSight(
                caller.person(),
                all,
                attest || caller.holds(Role.PROVIDER_LEAD, organisation),
                contributor,
                overseer,
                overseer && !all ? directory.sharing(organisation) : Sharing.USUAL);
    }

    /** @throws UnknownItem when the caller does not take this step there; asks nothing of the database */
    Caller requireMove(NdgMove move, OrganisationId organisation) {
        var caller = currentUser.get();
        if (!caller.equals(Caller.ATTEST) && !mayTake(caller, move, organisation)) {
            throw new UnknownItem();
        }
        return caller;
    }

    static boolean mayTake(Caller caller, NdgMove move, OrganisationId organisation) {
        return move.role() == Role.ICB_LEAD
                ? caller.overseenScope().holds(organisation)
                : caller.holds(move.role(), organisation);
    }

    /** @throws UnknownItem when the caller does not answer there; asks nothing of the database */
    Caller requireWriter(OrganisationId organisation) {
        var caller = currentUser.get();
        if (!caller.equals(Caller.ATTEST) && !caller.holdsAny(organisation, Role.PROVIDER_LEAD, Role.CONTRIBUTOR)) {
            throw new UnknownItem();
        }
        return caller;
    }

    /**
     * An ICB lead of another organisation, to which this one reports; its own return nobody loads on behalf.
     *
     * @throws UnknownItem for everybody else
     */
    Caller requireOnBehalf(OrganisationId organisation) {
        var caller = currentUser.get();
        if (!caller.overseenScope().holds(organisation) || caller.holds(Role.ICB_LEAD, organisation)) {
            throw new UnknownItem();
        }
        return caller;
    }

    /** Every organisation of whose set the caller may see something. */
    Scope scope() {
        var caller = currentUser.get();
        var both = new HashSet<>(caller.scope(Role.PROVIDER_LEAD, Role.APPROVER, Role.CONTRIBUTOR)
                .organisations());
        both.addAll(caller.overseen());
        return new Scope(both);
    }
}
