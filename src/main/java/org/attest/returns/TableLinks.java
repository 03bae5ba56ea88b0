package org.attest.returns;

import java.util.ArrayList;
import java.util.List;
import org.attest.connections.Connecting;
import org.attest.connections.Connections;
import org.attest.connections.Linked;
import org.attest.shared.ItemRef;
import org.jspecify.annotations.Nullable;

/** The links of a row of a table: read from one cell, shown in one cell, and made all at once. */
final class TableLinks {

    private TableLinks() {}

    /** What one row is to be linked to, as {@link LinkWords} writes it. */
    record Wanted(ItemRef item, List<String> ends) {}

    static @Nullable CellText cell(@Nullable Linked linked, String version) {
        var words = LinkWords.of(linked == null ? Linked.NOTHING : linked, version);
        return words.isEmpty() ? null : CellReading.references(words);
    }

    static List<String> list(@Nullable String cell) {
        return cell == null ? List.of() : List.of(cell.split(", "));
    }

    /** Links that are there already stay as they are. */
    static void connect(Connections connections, String version, List<Wanted> rows) {
        var links = new ArrayList<Connecting>();
        for (var row : rows) {
            for (var end : row.ends()) {
                links.add(new Connecting(row.item(), LinkWords.item(row.item().organisation(), version, end)));
            }
        }
        if (!links.isEmpty()) {
            connections.connectAll(links);
        }
    }
}
