package org.attest.notifications;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.notifications.FeedNames.Named;
import org.attest.shared.ItemRef;
import org.attest.shared.PersonId;

/** A change whose item the reader may see, and how that is called. */
record Told(FeedRow row, Named named) {

    /** What one person did to one item, once or again. */
    record Deed(PersonId person, String what, ItemRef item) {}

    Deed deed() {
        return new Deed(row.person(), row.what(), row.item());
    }

    String did() {
        return News.of(row.what()).map(News::words).orElse("changed");
    }

    /** Each deed one line. @param news the newest first */
    static List<FeedEntry> entries(List<Told> news, Map<PersonId, String> people) {
        return news.stream()
                .collect(Collectors.groupingBy(Told::deed, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(it -> it.getFirst().entry(people, it.size()))
                .toList();
    }

    private FeedEntry entry(Map<PersonId, String> people, int times) {
        return new FeedEntry(
                row.id(),
                row.at(),
                people.getOrDefault(row.person(), "Somebody"),
                did(),
                named.item(),
                named.organisation(),
                named.address(),
                times);
    }
}
