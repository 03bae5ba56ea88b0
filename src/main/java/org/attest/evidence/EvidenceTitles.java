package org.attest.evidence;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.attest.access.CurrentUser;
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

    private final Shelf shelf;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;
    private final Clock clock;

    EvidenceTitles(Shelf shelf, OrganisationDirectory directory, CurrentUser currentUser, Clock clock) {
        this.shelf = shelf;
        this.directory = directory;
        this.currentUser = currentUser;
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
        return titles(shelf.byIds(reach(items), items));
    }

    @Override
    public List<Found> search(OrganisationId organisation, String text, int limit) {
        var reach = Reach.of(currentUser.get()).only(organisation);
        var found = shelf.search(reach, text, limit);
        var titles = titles(found);
        return found.stream()
                .map(it -> new Found(Shelf.ref(it), Objects.requireNonNull(titles.get(Shelf.ref(it)))))
                .toList();
    }

    private Reach reach(Collection<ItemRef> items) {
        var caller = currentUser.get();
        return Reach.of(caller)
                .orAttests(items.stream().map(ItemRef::organisation).toList());
    }

    private Map<ItemRef, ItemTitle> titles(List<Evidence> items) {
        var organisations = directory.named(
                items.stream().map(Evidence::organisation).distinct().toList());
        var titles = new HashMap<ItemRef, ItemTitle>();
        for (var item : items) {
            var organisation = organisations.get(item.organisation());
            titles.put(
                    Shelf.ref(item),
                    title(organisation == null ? "" : organisation.code().code(), item));
        }
        return titles;
    }

    private ItemTitle title(String odsCode, Evidence item) {
        var details = item.details();
        var due = details.lifetime().due();
        var freshness = Freshness.of(due, UkDates.day(clock.instant()));
        var live = item.state().live();
        return new ItemTitle(
                item.reference() + " " + details.title(),
                details.kind().words() + ", " + item.state().words().toLowerCase(Locale.UK)
                        + (due == null ? "" : ", due " + UkDates.inTable(due)),
                live ? freshness.words() : item.state().words(),
                live ? freshness.tone() : item.state().tone(),
                EvidenceLinks.item(odsCode, item.reference()));
    }
}
