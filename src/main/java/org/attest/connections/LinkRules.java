package org.attest.connections;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;

/**
 * Who may link what, in one place: a link belongs to the organisation that makes it; its other end is of the same
 * organisation or, for an ICB, of a partner; and the title of either end must be the caller's to see.
 */
@Component
class LinkRules {

    private static final Role[] LINKERS = {Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.ICB_LEAD};
    private static final Role[] READERS = {Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.APPROVER, Role.ICB_LEAD};

    private final CurrentUser currentUser;
    private final ItemSources sources;

    LinkRules(CurrentUser currentUser, ItemSources sources) {
        this.currentUser = currentUser;
        this.sources = sources;
    }

    /** The organisations whose links the caller may take away. */
    Scope linking() {
        return currentUser.get().scope(LINKERS);
    }

    /** The organisations whose links the caller may see; Attest itself sees those of the items that it asks about. */
    Scope reading(Collection<ItemRef> items) {
        var caller = currentUser.get();
        var organisations = new ArrayList<>(caller.scope(READERS).organisations());
        organisations.addAll(caller.overseen());
        if (caller.equals(Caller.ATTEST)) {
            items.forEach(it -> organisations.add(it.organisation()));
        }
        return new Scope(Set.copyOf(organisations));
    }

    /** @throws UnknownItem when the caller may make no link from either end, or the far end is out of reach */
    OrganisationId owner(Connecting wanted) {
        var caller = currentUser.get();
        var from = wanted.from().organisation();
        var to = wanted.to().organisation();
        if (caller.equals(Caller.ATTEST)) {
            return from;
        }
        if (caller.holdsAny(from, LINKERS) && reaches(caller, from, to)) {
            return from;
        }
        if (caller.holdsAny(to, LINKERS) && reaches(caller, to, from)) {
            return to;
        }
        throw new UnknownItem();
    }

    /** @throws UnknownItem when one of the ends does not exist or its title is not the caller's to see */
    void bothEndsSeen(Collection<Connecting> wanted) {
        var ends = new ArrayList<ItemRef>();
        wanted.forEach(it -> {
            ends.add(it.from());
            ends.add(it.to());
        });
        if (!sources.titles(ends).keySet().containsAll(ends)) {
            throw new UnknownItem();
        }
    }

    private static boolean reaches(Caller caller, OrganisationId owner, OrganisationId far) {
        return owner.equals(far)
                || (caller.holds(Role.ICB_LEAD, owner) && caller.overseenScope().holds(far));
    }
}
