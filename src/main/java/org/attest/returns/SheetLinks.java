package org.attest.returns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.connections.Linked;
import org.attest.evidence.EvidenceItem;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;

/** What the rows of a return are linked to, as the workbook writes it: each link on one of its two ends. */
final class SheetLinks {

    private final OrganisationId organisation;
    private final String version;
    private final Map<ItemRef, Linked> links;
    private final Map<ReturnSheet, Map<ItemRef, String>> names = new HashMap<>();

    SheetLinks(OrganisationId organisation, String version, Map<ItemRef, Linked> links) {
        this.organisation = organisation;
        this.version = version;
        this.links = links;
    }

    /** Everything that may have links. */
    static List<ItemRef> refs(Collection<EvidenceItem> items, List<OpenRegister<?, ?>> registers) {
        var refs = new ArrayList<ItemRef>();
        items.forEach(it -> refs.add(it.ref()));
        registers.forEach(it -> refs.addAll(it.refs().values()));
        return refs;
    }

    void name(ReturnSheet sheet, Map<String, ItemRef> refs) {
        var named = new HashMap<ItemRef, String>();
        refs.forEach((reference, item) -> named.put(item, reference));
        names.put(sheet, named);
    }

    /** The words for what items of a sheet are linked to; without those that are linked to nothing shown there. */
    Map<ItemRef, SortedSet<String>> of(ReturnSheet sheet, Collection<ItemRef> items) {
        var found = new HashMap<ItemRef, SortedSet<String>>();
        for (var item : items) {
            var words = new TreeSet<String>();
            links.getOrDefault(item, Linked.NOTHING).items().forEach(it -> {
                var word = word(sheet, it.item());
                if (!word.isEmpty()) {
                    words.add(word);
                }
            });
            if (!words.isEmpty()) {
                found.put(item, words);
            }
        }
        return found;
    }

    private String word(ReturnSheet from, ItemRef item) {
        if (!item.organisation().equals(organisation)) {
            return "";
        }
        if (item.kind().equals(ItemKind.OBJECTIVE)
                || (item.kind().equals(ItemKind.OUTCOME) && item.id().startsWith(version + ":"))) {
            return LinkWords.of(item);
        }
        return from.pointsAt().stream()
                .map(it -> names.getOrDefault(it, Map.of()).getOrDefault(item, ""))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
    }
}
