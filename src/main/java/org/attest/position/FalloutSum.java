package org.attest.position;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.attest.connections.ItemTitle;
import org.attest.organisations.Organisation;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.suppliers.Depending;

/** Puts together what a what-if found. It knows no tables and no caller. */
final class FalloutSum {

    private final Depending depending;
    private final Map<ItemRef, ItemTitle> titles;
    private final Map<OrganisationId, Organisation> organisations;
    private final FalloutWords words;

    FalloutSum(Depending depending, Map<ItemRef, ItemTitle> titles, Map<OrganisationId, Organisation> organisations) {
        this.depending = depending;
        this.titles = titles;
        this.organisations = organisations;
        this.words = new FalloutWords(depending, titles);
    }

    /** By name; those of them that contract without a recorded use too. */
    List<Fallout.Provider> providers() {
        var ways = new HashMap<OrganisationId, Set<String>>();
        depending.uses().forEach(it -> ways.computeIfAbsent(it.organisation(), _ -> new LinkedHashSet<>())
                .add(words.of(it)));
        depending.contracts().forEach(it -> ways.computeIfAbsent(it.organisation(), _ -> new LinkedHashSet<>())
                .add(words.of(it)));
        return ways.entrySet().stream()
                .map(it -> new Fallout.Provider(it.getKey(), name(it.getKey()), List.copyOf(it.getValue())))
                .sorted(Comparator.comparing(Fallout.Provider::name))
                .toList();
    }

    /** Those of the nearest suppliers first, then by name. */
    List<Fallout.Stopped> services() {
        var nearness =
                depending.suppliers().stream().map(it -> it.supplier().ref()).toList();
        var places = new HashMap<ItemRef, Integer>();
        nearness.forEach(it -> places.put(it, places.size()));
        return depending.services().stream()
                .sorted(Comparator.comparing(
                                (Depending.Stopped it) -> Objects.requireNonNull(places.get(it.supplier())))
                        .thenComparing(Depending.Stopped::name))
                .map(it -> new Fallout.Stopped(
                        it.id(), it.name(), words.supplier(it.supplier()), words.of(it), it.pathways(), it.fallback()))
                .toList();
    }

    /** The words on the services, cut at commas, semicolons and line ends; two spellings in capitals and small are one. */
    List<Fallout.Pathway> pathways() {
        var found = new TreeMap<String, Set<String>>(String.CASE_INSENSITIVE_ORDER);
        for (var service : depending.services()) {
            var said = service.pathways();
            if (said != null) {
                Arrays.stream(said.split("[,;\\n]"))
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .map(FalloutSum::capital)
                        .forEach(it -> found.computeIfAbsent(it, _ -> new LinkedHashSet<>())
                                .add("%s of %s"
                                        .formatted(
                                                service.name(),
                                                words.supplier(service.supplier())
                                                        .name())));
            }
        }
        return found.entrySet().stream()
                .map(it -> new Fallout.Pathway(it.getKey(), List.copyOf(it.getValue())))
                .toList();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    /** By organisation and title. */
    List<Fallout.Item> items(Ripple ripple) {
        var items = new LinkedHashMap<ItemRef, Fallout.Item>();
        ripple.reached()
                .forEach((item, through) -> items.put(
                        item,
                        new Fallout.Item(
                                item,
                                Objects.requireNonNull(titles.get(item)),
                                name(item.organisation()),
                                words.of(item, through))));
        return items.values().stream()
                .sorted(Comparator.comparing(Fallout.Item::whose)
                        .thenComparing(it -> it.title().title()))
                .toList();
    }

    private String name(OrganisationId organisation) {
        return Objects.requireNonNull(organisations.get(organisation)).name();
    }
}
