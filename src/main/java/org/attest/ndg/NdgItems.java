package org.attest.ndg;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Scope;
import org.attest.connections.Found;
import org.attest.connections.ItemSource;
import org.attest.connections.ItemTitle;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Names the evidence items of NDG sets as an organisation answers them: titles are the catalogue's, answers stay unseen. */
@Component
@Order(3)
class NdgItems implements ItemSource {

    private final NdgCatalogue catalogue;
    private final NdgSights sights;
    private final NdgYears years;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;

    NdgItems(
            NdgCatalogue catalogue,
            NdgSights sights,
            NdgYears years,
            OrganisationDirectory directory,
            CurrentUser currentUser) {
        this.catalogue = catalogue;
        this.sights = sights;
        this.years = years;
        this.directory = directory;
        this.currentUser = currentUser;
    }

    /** {@code v8:GP:4.5.3}, because a reference means something only within a version and a category. */
    static ItemRef ref(OrganisationId organisation, NdgSet set, NdgRef item) {
        return new ItemRef(ItemKind.NDG_ITEM, organisation, prefix(set) + item);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.NDG_ITEM;
    }

    @Override
    public String words() {
        return "NDG evidence item";
    }

    @Override
    public boolean serves(OrganisationId organisation) {
        return years.setOf(directory.find(organisation), years.current().year()).isPresent();
    }

    @Override
    public Map<ItemRef, ItemTitle> titles(Collection<ItemRef> items) {
        var seen = seen(items);
        var owners = directory.named(items.stream()
                .map(ItemRef::organisation)
                .filter(seen::holds)
                .distinct()
                .toList());
        var sets = catalogue.sets();
        var titles = new HashMap<ItemRef, ItemTitle>();
        for (var item : items) {
            var owner = owners.get(item.organisation());
            if (owner != null) {
                title(owner, item, sets).ifPresent(it -> titles.put(item, it));
            }
        }
        return titles;
    }

    @Override
    public List<Found> search(OrganisationId organisation, String text, int limit) {
        sights.of(organisation);
        var owner = directory.find(organisation);
        var set = years.setOf(owner, years.current().year());
        if (set.isEmpty()) {
            return List.of();
        }
        var wanted = text.toLowerCase(Locale.UK);
        var worded = catalogue.set(set.get().version(), set.get().category());
        var found = new ArrayList<Found>();
        worded.items().stream()
                .filter(it -> named(it).toLowerCase(Locale.UK).contains(wanted))
                .limit(limit)
                .forEach(it -> title(owner, worded, it)
                        .ifPresent(title -> found.add(new Found(ref(organisation, worded, it.ref()), title))));
        return found;
    }

    private Scope seen(Collection<ItemRef> items) {
        var seen = new HashSet<>(sights.scope().organisations());
        if (currentUser.get().equals(Caller.ATTEST)) {
            items.forEach(it -> seen.add(it.organisation()));
        }
        return new Scope(seen);
    }

    /** Empty for an item of another category than the organisation's: it cannot be its to answer. */
    private Optional<ItemTitle> title(Organisation owner, ItemRef item, List<NdgSet> sets) {
        var category = NdgCategory.of(owner.category());
        return sets.stream()
                .filter(it -> category.filter(its -> its == it.category()).isPresent()
                        && item.id().startsWith(prefix(it)))
                .findFirst()
                .flatMap(set -> NdgRef.read(item.id().substring(prefix(set).length()))
                        .flatMap(set::find)
                        .flatMap(it -> title(owner, set, it)));
    }

    private Optional<ItemTitle> title(Organisation owner, NdgSet set, NdgItem item) {
        return years.latestWith(set)
                .map(it -> new ItemTitle(named(item), NdgLinks.item(owner.code(), it.year(), item.ref())));
    }

    private static String named(NdgItem item) {
        var title = item.title();
        return title.contains(item.ref().written()) ? title : item.ref() + " " + title;
    }

    private static String prefix(NdgSet set) {
        return set.version() + ":" + set.category() + ":";
    }
}
