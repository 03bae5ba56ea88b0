package org.attest.assessments;

import java.util.HashSet;
import java.util.Set;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.organisations.OrganisationDirectory;
import org.attest.organisations.Sharing;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;

/** Works out what the caller may see of an organisation. */
@Component
class Sights {

    private final CurrentUser currentUser;
    private final OrganisationDirectory directory;

    Sights(CurrentUser currentUser, OrganisationDirectory directory) {
        this.currentUser = currentUser;
        this.directory = directory;
    }

    /** @throws UnknownItem when the caller has no business with this organisation's assessment */
    Sight of(OrganisationId organisation) {
        var caller = currentUser.get();
        var attest = caller.equals(Caller.ATTEST);
        var all = attest || caller.holdsAny(organisation, Role.PROVIDER_LEAD, Role.APPROVER);
        var contributors = new HashSet<>(caller.contributesFor(organisation));
        if (caller.inPerson().holds(Role.CONTRIBUTOR, organisation)) {
            contributors.add(caller.person());
        }
        var overseer = caller.overseenScope().holds(organisation);
        if (!all && contributors.isEmpty() && !overseer) {
            throw new UnknownItem();
        }
        return new Sight(
                caller.person(),
                caller.ownersAs(Set.of(caller.person()), organisation),
                all,
                attest || caller.holds(Role.PROVIDER_LEAD, organisation),
                caller.ownersAs(contributors, organisation),
                overseer,
                overseer && !all ? directory.sharing(organisation) : Sharing.USUAL);
    }

    /** The same for a return that the organisation itself loads; its ICB leads load that of an ICB. */
    Sight forOwnReturn(OrganisationId organisation) {
        var sight = of(organisation);
        return currentUser.get().holds(Role.ICB_LEAD, organisation) ? sight.asLead() : sight;
    }

    /** @throws UnknownItem when the caller does not take this step there; asks nothing of the database */
    Caller requireMove(Move move, OrganisationId organisation) {
        var caller = currentUser.get();
        var allowed = caller.equals(Caller.ATTEST) || mayTake(caller, move, organisation);
        if (!allowed) {
            throw new UnknownItem();
        }
        return caller;
    }

    static boolean mayTake(Caller caller, Move move, OrganisationId organisation) {
        return move.role() == Role.ICB_LEAD
                ? caller.overseenScope().holds(organisation)
                : caller.holds(move.role(), organisation);
    }

    /** For whom the caller takes this step there, where approving is not theirs in person. */
    Set<PersonId> delegateOf(Move move, OrganisationId organisation) {
        return move.role() == Role.APPROVER ? currentUser.get().delegateOf(Role.APPROVER, organisation) : Set.of();
    }

    /** @throws UnknownItem when the caller does not answer there; asks nothing of the database */
    PersonId requireWriter(OrganisationId organisation, boolean loading) {
        var caller = currentUser.get();
        var writes = caller.equals(Caller.ATTEST)
                || caller.holdsAny(organisation, Role.PROVIDER_LEAD, Role.CONTRIBUTOR)
                || (loading && caller.holds(Role.ICB_LEAD, organisation));
        if (!writes) {
            throw new UnknownItem();
        }
        return caller.person();
    }

    /**
     * An ICB lead of another organisation, which that one's assessment is reported to; its own return nobody loads on behalf.
     *
     * @throws UnknownItem for everybody else
     */
    Caller requireOnBehalf(OrganisationId organisation) {
        var caller = currentUser.get();
        var may = caller.overseenScope().holds(organisation) && !caller.holds(Role.ICB_LEAD, organisation);
        if (!may && !caller.equals(Caller.ATTEST)) {
            throw new UnknownItem();
        }
        return caller;
    }

    /** Every organisation whose assessment the caller may see something of. */
    Scope scope() {
        var caller = currentUser.get();
        var own = caller.scope(Role.PROVIDER_LEAD, Role.APPROVER, Role.CONTRIBUTOR);
        var both = new HashSet<>(own.organisations());
        both.addAll(caller.overseen());
        return new Scope(both);
    }
}
