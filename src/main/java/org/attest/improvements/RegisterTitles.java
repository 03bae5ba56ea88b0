package org.attest.improvements;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Scope;
import org.attest.connections.Found;
import org.attest.connections.ItemTitle;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Names items of the register on the screens of others: whose they are, and what may be asked for at all. */
@Component
class RegisterTitles {

    private final RegisterSights sights;
    private final CurrentUser currentUser;
    private final OrganisationDirectory directory;

    RegisterTitles(RegisterSights sights, CurrentUser currentUser, OrganisationDirectory directory) {
        this.sights = sights;
        this.currentUser = currentUser;
        this.directory = directory;
    }

    /** What of this the caller reads; Attest itself reads whatever it asks about. */
    Scope scope(Collection<ItemRef> items) {
        var owners = items.stream().map(ItemRef::organisation).collect(Collectors.toCollection(HashSet::new));
        if (!currentUser.get().equals(Caller.ATTEST)) {
            owners.retainAll(sights.reading().organisations());
        }
        return new Scope(owners);
    }

    /** The items of an organisation's own that its people link to; nothing for those who read none of them. */
    Scope searched(OrganisationId organisation) {
        return sights.reading().holds(organisation) ? Scope.of(organisation) : new Scope(Set.of());
    }

    <T> Map<ItemRef, ItemTitle> named(
            Collection<T> found, Function<T, ItemRef> ref, BiFunction<T, Organisation, ItemTitle> title) {
        var organisations = directory.named(found.stream()
                .map(it -> ref.apply(it).organisation())
                .distinct()
                .toList());
        var titles = new HashMap<ItemRef, ItemTitle>();
        for (var item : found) {
            var organisation = organisations.get(ref.apply(item).organisation());
            if (organisation != null) {
                titles.put(ref.apply(item), title.apply(item, organisation));
            }
        }
        return titles;
    }

    static <T> List<Found> inOrder(Collection<T> found, Function<T, ItemRef> ref, Map<ItemRef, ItemTitle> titles) {
        return found.stream()
                .map(ref)
                .filter(titles::containsKey)
                .map(it -> new Found(it, Objects.requireNonNull(titles.get(it))))
                .toList();
    }
}
