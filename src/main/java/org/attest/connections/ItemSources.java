package org.attest.connections;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the module that can name an item. */
@Component
class ItemSources {

    private final ObjectProvider<ItemSource> sources;

    ItemSources(ObjectProvider<ItemSource> sources) {
        this.sources = sources;
    }

    List<ItemSource> all() {
        return sources.orderedStream().toList();
    }

    /** The kinds with their words, in order, of those modules that fit. */
    Map<ItemKind, String> words(Predicate<ItemSource> fitting) {
        var words = new LinkedHashMap<ItemKind, String>();
        all().stream().filter(fitting).forEach(it -> words.put(it.kind(), it.words()));
        return words;
    }

    /** @throws UnknownItem when no module has this kind of item */
    ItemSource of(ItemKind kind) {
        return sources.stream().filter(it -> it.kind().equals(kind)).findFirst().orElseThrow(UnknownItem::new);
    }

    /** One question to each module that is concerned, however many items there are. */
    Map<ItemRef, ItemTitle> titles(Collection<ItemRef> items) {
        var titles = new HashMap<ItemRef, ItemTitle>();
        items.stream()
                .collect(Collectors.groupingBy(ItemRef::kind, Collectors.toSet()))
                .forEach((kind, some) -> titles.putAll(of(kind).titles(some)));
        return titles;
    }

    /** Which of these items are shared with an organisation that is not their own. */
    Set<ItemRef> sharedWith(OrganisationId reader, Collection<ItemRef> items) {
        var shared = new HashSet<ItemRef>();
        items.stream()
                .collect(Collectors.groupingBy(ItemRef::kind, Collectors.toSet()))
                .forEach((kind, some) -> shared.addAll(of(kind).sharedWith(reader, some)));
        return shared;
    }
}
