package org.attest.connections;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * organisation, shared with it by its owner, or, for an ICB, of a partner; and the title of either end must be the
 * caller's to see.
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

    /** The organisations of whose own links the caller is to know everything. */
    Scope home() {
        return currentUser.get().scope(READERS);
    }

    /** The organisations whose links the caller may see; Attest itself sees those of the items that it asks about. */
    Scope reading(Collection<ItemRef> items) {
        var caller = currentUser.get();
        var organisations = new ArrayList<>(caller.scope(READERS).organisations());
        if (caller.holds(Role.ICB_LEAD)) {
            organisations.addAll(caller.overseen());
        }
        if (caller.equals(Caller.ATTEST)) {
            items.forEach(it -> organisations.add(it.organisation()));
        }
        return new Scope(Set.copyOf(organisations));
    }

    /**
     * The organisation that will own each of these links; two statements more where some end is shared by another one.
     *
     * @throws UnknownItem when the caller may make no link from either end, or a far end is out of reach
     */
    Map<Connecting, OrganisationId> owners(Collection<Connecting> wanted) {
        var caller = currentUser.get();
        var owners = new HashMap<Connecting, OrganisationId>();
        for (var link : wanted) {
            reaching(caller, link).ifPresent(it -> owners.put(link, it));
        }
        var rest = wanted.stream().filter(it -> !owners.containsKey(it)).toList();
        for (var reader : rest.isEmpty() ? Set.<OrganisationId>of() : linking().organisations()) {
            var shared = sources.sharedWith(reader, far(rest, reader));
            rest.stream()
                    .filter(it -> farFrom(it, reader).filter(shared::contains).isPresent())
                    .forEach(it -> owners.putIfAbsent(it, reader));
        }
        if (!owners.keySet().containsAll(wanted)) {
            throw new UnknownItem();
        }
        return owners;
    }

    /** The organisations for which the caller may link this item: its own, or those that it is shared with. */
    Set<OrganisationId> linkers(ItemRef item) {
        var linking = linking();
        if (linking.holds(item.organisation())) {
            return Set.of(item.organisation());
        }
        return linking.organisations().stream()
                .filter(it -> !sources.sharedWith(it, List.of(item)).isEmpty())
                .collect(Collectors.toSet());
    }

    /** @throws UnknownItem when the item is of a foreign organisation and not shared with the caller */
    void mayLookAt(ItemRef item) {
        if (!reading(List.of(item)).holds(item.organisation())
                && sources.titles(List.of(item)).isEmpty()) {
            throw new UnknownItem();
        }
    }

    /** @throws UnknownItem when an end of the owner's own does not exist or its title is not the caller's to see */
    void ownEndsSeen(Connection link) {
        var own = Stream.of(link.from(), link.to())
                .filter(it -> it.organisation().equals(link.organisation()))
                .toList();
        if (!sources.titles(own).keySet().containsAll(own)) {
            throw new UnknownItem();
        }
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

    private static Optional<OrganisationId> reaching(Caller caller, Connecting link) {
        var from = link.from().organisation();
        var to = link.to().organisation();
        if (caller.equals(Caller.ATTEST) || (caller.holdsAny(from, LINKERS) && reaches(caller, from, to))) {
            return Optional.of(from);
        }
        return caller.holdsAny(to, LINKERS) && reaches(caller, to, from) ? Optional.of(to) : Optional.empty();
    }

    private static boolean reaches(Caller caller, OrganisationId owner, OrganisationId far) {
        return owner.equals(far)
                || (caller.holds(Role.ICB_LEAD, owner) && caller.overseenScope().holds(far));
    }

    private static List<ItemRef> far(Collection<Connecting> links, OrganisationId reader) {
        return links.stream()
                .map(it -> farFrom(it, reader))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The end that is another organisation's, of a link with one end here. */
    private static Optional<ItemRef> farFrom(Connecting link, OrganisationId here) {
        var fromHere = link.from().organisation().equals(here);
        if (fromHere == link.to().organisation().equals(here)) {
            return Optional.empty();
        }
        return Optional.of(fromHere ? link.to() : link.from());
    }
}
