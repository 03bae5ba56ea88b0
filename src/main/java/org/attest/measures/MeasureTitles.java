package org.attest.measures;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.components.Tone;
import org.attest.connections.Found;
import org.attest.connections.ItemSource;
import org.attest.connections.ItemTitle;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names measures, as organisations read them, on the screens of others. */
@Component
class MeasureTitles implements ItemSource {

    private final MeasureCatalogue catalogue;
    private final MeasureLists lists;
    private final MeasureSights sights;
    private final OrganisationDirectory directory;

    MeasureTitles(
            MeasureCatalogue catalogue, MeasureLists lists, MeasureSights sights, OrganisationDirectory directory) {
        this.catalogue = catalogue;
        this.lists = lists;
        this.sights = sights;
        this.directory = directory;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.MEASURE;
    }

    @Override
    public String words() {
        return "Measure";
    }

    @Override
    public Map<ItemRef, ItemTitle> titles(Collection<ItemRef> items) {
        var measures = catalogue.all().stream().collect(Collectors.toMap(Measure::code, Function.identity()));
        var reach = sights.reading();
        var seen = items.stream()
                .filter(it -> measures.containsKey(it.id()) && (sights.isAttest() || reach.holds(it.organisation())))
                .toList();
        var owners = seen.stream().map(ItemRef::organisation).collect(Collectors.toSet());
        if (owners.isEmpty()) {
            return Map.of();
        }
        var organisations = directory.named(owners);
        var latest =
                lists.latest(owners, seen.stream().map(ItemRef::id).distinct().toList());
        var titles = new HashMap<ItemRef, ItemTitle>();
        for (var item : seen) {
            var measure = measures.get(item.id());
            var organisation = organisations.get(item.organisation());
            if (measure != null && organisation != null) {
                var reading = latest.getOrDefault(item.id(), Map.of()).get(item.organisation());
                titles.put(item, title(measure, reading, MeasureLinks.measure(measure.code(), organisation.code())));
            }
        }
        return titles;
    }

    @Override
    public List<Found> search(OrganisationId organisation, String text, int limit) {
        var wanted = text.toLowerCase(Locale.UK);
        var fitting = catalogue.all().stream()
                .filter(it -> it.title().toLowerCase(Locale.UK).contains(wanted))
                .limit(limit)
                .map(it -> new ItemRef(ItemKind.MEASURE, organisation, it.code()))
                .toList();
        var titles = titles(fitting);
        return fitting.stream()
                .filter(titles::containsKey)
                .map(it -> new Found(it, Objects.requireNonNull(titles.get(it))))
                .toList();
    }

    private static ItemTitle title(Measure measure, @Nullable Reading latest, String address) {
        if (latest == null) {
            return new ItemTitle(measure.title(), "No reading yet", "", Tone.ABSENT, address);
        }
        return new ItemTitle(
                measure.title(),
                "%s, %s".formatted(Months.inWords(latest.month()), measure.inWords(latest.figure())),
                latest.rating().words(),
                latest.rating().tone(),
                address);
    }
}
