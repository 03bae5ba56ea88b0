package org.attest.evidence;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.connections.Found;
import org.attest.connections.ItemSource;
import org.attest.connections.ItemTitle;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;

/** Names evidence on the screens of others. */
@Component
class EvidenceTitles implements ItemSource {

    private final Reaching reaching;
    private final Shelf shelf;
    private final OrganisationDirectory directory;
    private final Clock clock;

    EvidenceTitles(Reaching reaching, Shelf shelf, OrganisationDirectory directory, Clock clock) {
        this.reaching = reaching;
        this.shelf = shelf;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.EVIDENCE;
    }

    @Override
    public String words() {
        return "Evidence";
    }

    @Override
    public Map<ItemRef, ItemTitle> titles(Collection<ItemRef> items) {
        var reach = reaching.reading(owners(items));
        return titles(reach, shelf.byIds(reach, items));
    }

    @Override
    public List<Found> search(OrganisationId organisation, String text, int limit) {
        var reach = reaching.forWorkOf(organisation);
        var found = shelf.search(reach, text, limit);
        var titles = titles(reach, found);
        return found.stream()
                .map(it -> new Found(Shelf.ref(it), Objects.requireNonNull(titles.get(Shelf.ref(it)))))
                .toList();
    }

    @Override
    public Set<ItemRef> sharedWith(OrganisationId reader, Collection<ItemRef> items) {
        return shelf.byIds(reaching.sharedWith(reader, owners(items)), items).stream()
                .map(Shelf::ref)
                .collect(Collectors.toSet());
    }

    private static Set<OrganisationId> owners(Collection<ItemRef> items) {
        return items.stream().map(ItemRef::organisation).collect(Collectors.toSet());
    }

    private Map<ItemRef, ItemTitle> titles(Reach reach, List<Evidence> items) {
        var organisations = directory.named(
                items.stream().map(Evidence::organisation).distinct().toList());
        var titles = new HashMap<ItemRef, ItemTitle>();
        for (var item : items) {
            var organisation = organisations.get(item.organisation());
            var code = organisation == null ? "" : organisation.code().code();
            titles.put(Shelf.ref(item), title(code, reach.whose(item), item));
        }
        return titles;
    }

    private ItemTitle title(String odsCode, Whose whose, Evidence item) {
        var due = item.lifetime().due();
        var freshness = Freshness.of(due, UkDates.day(clock.instant()));
        var live = item.state().live();
        return new ItemTitle(
                whose.reference(odsCode, item.reference()) + " " + item.title(),
                item.kind().words() + ", " + item.state().words().toLowerCase(Locale.UK)
                        + (due == null ? "" : ", due " + UkDates.inTable(due)),
                live ? freshness.words() : item.state().words(),
                live ? freshness.tone() : item.state().tone(),
                EvidenceLinks.item(odsCode, item.reference()));
    }
}
