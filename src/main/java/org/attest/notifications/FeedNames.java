package org.attest.notifications;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.attest.assessments.AssessmentLinks;
import org.attest.connections.Connections;
import org.attest.improvements.ImprovementLinks;
import org.attest.ndg.NdgLinks;
import org.attest.organisations.OdsCode;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.DsptYear;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.suppliers.OwnParts;
import org.springframework.stereotype.Component;

/** Names what the feed speaks of, as far as the caller may see it now; what they may not see has no name. */
@Component
class FeedNames {

    private static final Map<String, Yearly> OF_A_YEAR = Map.of(
            "assessment", new Yearly("the assessment", AssessmentLinks::tasks),
            "ndg-assessment", new Yearly("the NDG assessment", NdgLinks::year),
            "improvement-plan", new Yearly("the improvement plan", ImprovementLinks::plan));

    private final Connections connections;
    private final OwnParts ownParts;
    private final OrganisationDirectory directory;

    FeedNames(Connections connections, OwnParts ownParts, OrganisationDirectory directory) {
        this.connections = connections;
        this.ownParts = ownParts;
        this.directory = directory;
    }

    /** @param list where several such items of the organisation stand */
    record Named(String item, String address, String organisation, String list) {}

    /** What an organisation has one of in each year: its id is the year. */
    private record Yearly(String words, BiFunction<OdsCode, DsptYear, String> address) {}

    Map<ItemRef, Named> of(Collection<ItemRef> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        var organisations = directory.named(
                items.stream().map(ItemRef::organisation).distinct().toList());
        var names = new HashMap<ItemRef, Named>();
        linked(items, organisations, names);
        for (var item : items) {
            var yearly = OF_A_YEAR.get(item.kind().code());
            var organisation = organisations.get(item.organisation());
            if (yearly != null && organisation != null) {
                names.put(item, yearly(yearly, item, organisation));
            }
        }
        return names;
    }

    private void linked(
            Collection<ItemRef> items, Map<OrganisationId, Organisation> organisations, Map<ItemRef, Named> names) {
        var kinds = connections.kinds();
        var known = items.stream().filter(it -> kinds.containsKey(it.kind())).collect(Collectors.toSet());
        if (known.isEmpty()) {
            return;
        }
        var titles = new HashMap<>(connections.titles(known));
        titles.putAll(ownParts.titles(known.stream()
                .filter(it -> it.kind().equals(ItemKind.SUPPLIER) && !titles.containsKey(it))
                .toList()));
        titles.forEach((item, title) -> {
            var organisation = organisations.get(item.organisation());
            if (organisation != null) {
                names.put(
                        item,
                        new Named(
                                words(item.kind(), title.title()),
                                title.address(),
                                organisation.name(),
                                FeedLists.of(item, organisation.code(), title.address())));
            }
        });
    }

    private static String words(ItemKind kind, String title) {
        return kind.equals(ItemKind.ACTION) ? "action " + title : title;
    }

    private static Named yearly(Yearly yearly, ItemRef item, Organisation organisation) {
        var year = DsptYear.of(item.id());
        var address = yearly.address().apply(organisation.code(), year);
        return new Named(
                yearly.words() + " of " + year,
                address,
                organisation.name(),
                FeedLists.of(item, organisation.code(), address));
    }
}
