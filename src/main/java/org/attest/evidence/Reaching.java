package org.attest.evidence;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.organisations.Neighbours;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;

/** Works out what the caller reaches, as one of the house and as a guest, and who does something when. */
@Component
class Reaching {

    private static final Role[] AT_PROVIDERS = {Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.APPROVER};
    private static final Role[] READERS = {Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.APPROVER, Role.ICB_LEAD};

    private final Shelf shelf;
    private final Neighbours neighbours;
    private final CurrentUser currentUser;
    private final Clock clock;

    Reaching(Shelf shelf, Neighbours neighbours, CurrentUser currentUser, Clock clock) {
        this.shelf = shelf;
        this.neighbours = neighbours;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Of all organisations, without what others share. */
    Reach own() {
        return Reach.of(currentUser.get());
    }

    /** @throws UnknownItem when the caller reaches nothing of this organisation but what it may share */
    Reach own(OrganisationId organisation) {
        return own().only(organisation);
    }

    /** All that the caller may read, with what others share: two statements more. */
    Reach reading() {
        var reach = own();
        return reach.with(guest(reach.caller(), readsAt(reach.caller())));
    }

    /** What the caller may read of what a list asks for. */
    Reach reading(EvidenceFilter filter) {
        var organisation = filter.organisation();
        return organisation == null ? reading() : reading(List.of(organisation));
    }

    /** Only what others share with the caller. */
    Reach guestOnly() {
        return reading().guestOnly();
    }

    /** What the caller may read of these organisations; one statement more where some may share. */
    Reach reading(Collection<OrganisationId> organisations) {
        var reach = own().within(organisations);
        var caller = reach.caller();
        var others = new HashSet<>(organisations);
        others.removeAll(reach.whole());
        if (caller.scope(AT_PROVIDERS).isEmpty()) {
            others.removeAll(reach.partners());
        }
        if (others.isEmpty() || caller.equals(Caller.ATTEST)) {
            return reach;
        }
        var at = readsAt(caller);
        return reach.with(new Guest(at, neighbours(caller, at), others));
    }

    /**
     * What this organisation can link its work to, as far as the caller reaches it: its own items and those shared with it.
     *
     * @throws UnknownItem when the caller reaches nothing of this organisation
     */
    Reach forWorkOf(OrganisationId organisation) {
        var reach = own(organisation);
        var caller = reach.caller();
        return caller.holdsAny(organisation, READERS) ? reach.with(guest(caller, Set.of(organisation))) : reach;
    }

    /** Only what these owners share with one organisation. */
    Reach sharedWith(OrganisationId reader, Collection<OrganisationId> owners) {
        var caller = currentUser.get();
        return own().with(new Guest(Set.of(reader), neighbours(caller, Set.of(reader)), Set.copyOf(owners)))
                .guestOnly();
    }

    Stamp stamp() {
        return new Stamp(currentUser.get().person(), clock.instant());
    }

    private static Set<OrganisationId> readsAt(Caller caller) {
        return caller.scope(READERS).organisations();
    }

    private Guest guest(Caller caller, Set<OrganisationId> at) {
        if (at.isEmpty()) {
            return Guest.NOWHERE;
        }
        var around = neighbours(caller, at);
        var within = new HashSet<>(around);
        within.addAll(shelf.sharers(at));
        return new Guest(at, around, within);
    }

    /** Of an ICB only those that it does not oversee: what it sees of the others is each item's visibility. */
    private Set<OrganisationId> neighbours(Caller caller, Set<OrganisationId> at) {
        var around = new HashSet<OrganisationId>();
        neighbours.of(at).forEach((member, others) -> {
            var seen = new HashSet<>(others);
            if (caller.holds(Role.ICB_LEAD, member) && !caller.holdsAny(member, AT_PROVIDERS)) {
                seen.removeAll(caller.overseen());
            }
            around.addAll(seen);
        });
        return around;
    }
}
