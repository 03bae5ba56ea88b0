package org.attest.returns;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.connections.Connecting;
import org.attest.connections.Connections;
import org.attest.connections.Linked;
import org.attest.shared.ItemRef;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes and takes away the links that the rows of a return ask for. */
@Component
class LinkWriter {

    private static final String NO_NOTE = "";

    private final Connections connections;

    LinkWriter(Connections connections) {
        this.connections = connections;
    }

    /** An item, and what one cell says that it is linked to: what was shown there, and what is wanted. */
    record Relinked(
            ItemRef item,
            @Nullable CellText shown,
            @Nullable CellText wanted) {

        static List<Relinked> of(ItemRef item, Decided row) {
            return row.taken().stream()
                    .filter(it -> it.column().content() == ReturnColumn.Content.REFERENCES)
                    .map(it -> new Relinked(item, it.now(), it.file()))
                    .toList();
        }
    }

    /**
     * Takes away only what the sheet showed.
     *
     * @param rows by their words: references, and what the file calls its new rows
     * @throws Refused when a row points at a new one that is not added
     */
    void write(List<Relinked> relinked, String version, Map<String, ItemRef> rows) {
        if (relinked.isEmpty()) {
            return;
        }
        var links = connections.of(relinked.stream().map(Relinked::item).toList());
        var wanted = new ArrayList<Connecting>();
        for (var one : relinked) {
            var now = links.getOrDefault(one.item(), Linked.NOTHING);
            var ends = ends(one.item(), one.wanted(), version, rows);
            unlink(ends(one.item(), one.shown(), version, rows), now, ends);
            ends.stream()
                    .filter(it ->
                            now.items().stream().noneMatch(link -> link.item().equals(it)))
                    .forEach(it -> wanted.add(new Connecting(one.item(), it, NO_NOTE)));
        }
        if (!wanted.isEmpty()) {
            connections.connectAll(wanted);
        }
    }

    private void unlink(Set<ItemRef> shown, Linked now, Set<ItemRef> wanted) {
        for (var link : now.items()) {
            if (link.mine() && shown.contains(link.item()) && !wanted.contains(link.item())) {
                connections.disconnect(link.connection());
            }
        }
    }

    private static Set<ItemRef> ends(
            ItemRef item, @Nullable CellText words, String version, Map<String, ItemRef> rows) {
        var ends = new LinkedHashSet<ItemRef>();
        if (words != null) {
            for (var word : words.value().split(", ", -1)) {
                var row = rows.get(word);
                if (row == null && !Pointers.word(word).isEmpty()) {
                    throw new Refused("A row points at “%s”, which is not added. Tick it too, or untick the row."
                            .formatted(word));
                }
                ends.add(row == null ? LinkWords.item(item.organisation(), version, word) : row);
            }
        }
        return ends;
    }
}
