package org.attest.returns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.attest.connections.Connecting;
import org.attest.connections.Connections;
import org.attest.connections.Linked;
import org.attest.evidence.EvidenceChange;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.NewEvidence;
import org.attest.evidence.Saved;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.ItemRef;
import org.attest.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Applies the rows of the sheet Evidence: changed items, new items, and what each is linked to. */
@Component
class EvidenceApplier {

    private static final String LINK_NOTE = "";

    private final EvidenceLibrary library;
    private final Connections connections;
    private final ReturnStore store;
    private final PresentReturn present;

    EvidenceApplier(EvidenceLibrary library, Connections connections, ReturnStore store, PresentReturn present) {
        this.library = library;
        this.connections = connections;
        this.store = store;
        this.present = present;
    }

    /** Answers the references that new rows got. */
    Map<JudgedRow, String> apply(TakenReturn taken, List<Decided> rows, Instant now) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        var items = new HashMap<JudgedRow, EvidenceItem>();
        change(taken, rows.stream().filter(it -> !it.row().isNew()).toList(), items);
        var added = rows.stream().filter(it -> it.row().isNew()).toList();
        var references = add(taken, added, items, now);
        link(taken, rows, items);
        return references;
    }

    private void change(TakenReturn taken, List<Decided> rows, Map<JudgedRow, EvidenceItem> items) {
        var organisation = taken.assessment().organisation();
        var there = library.byReference(
                organisation, rows.stream().map(it -> it.row().reference()).toList());
        var changes = new ArrayList<EvidenceChange>();
        for (var row : rows) {
            var item = Objects.requireNonNull(there.get(row.row().reference()));
            items.put(row.row(), item);
            var details = EvidenceCells.details(item.details(), row.taken());
            if (!details.equals(item.details())) {
                changes.add(new EvidenceChange(item.ref(), row.row().version(), details));
            }
        }
        for (var saved : library.changeAll(organisation, changes)) {
            if (saved instanceof Saved.Conflict) {
                throw new ChangedMeanwhile();
            }
        }
    }

    private Map<JudgedRow, String> add(
            TakenReturn taken, List<Decided> rows, Map<JudgedRow, EvidenceItem> items, Instant now) {
        var wanted = rows.stream()
                .map(it -> new NewEvidence(key(taken, it), EvidenceCells.details(it.taken())))
                .toList();
        var added = library.addAll(taken.assessment().organisation(), wanted);
        var references = new HashMap<JudgedRow, String>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i).row();
            var item = added.get(i);
            items.put(row, item);
            references.put(row, item.reference());
            store.keep(new KeptAddition(taken, RowChecker.digest(row.cells()), item.reference(), now));
        }
        return references;
    }

    /** Names a new row for ever, so that even two imports at once add it once. */
    private static String key(TakenReturn taken, Decided row) {
        return Sha256.ofText(taken.source() + RowChecker.digest(row.row().cells()))
                .hex();
    }

    private void link(TakenReturn taken, List<Decided> rows, Map<JudgedRow, EvidenceItem> items) {
        var relinked = rows.stream()
                .filter(it -> new TakenCells(it.taken()).has(ReturnColumn.LINKED_TO))
                .toList();
        var refs = relinked.stream().map(it -> item(items, it).ref()).toList();
        var links = connections.of(refs);
        var version = present.version(taken.assessment());
        var wanted = new ArrayList<Connecting>();
        for (var row : relinked) {
            var item = item(items, row).ref();
            var now = links.getOrDefault(item, Linked.NOTHING);
            var ends = ends(item, version, row.taken(), JudgedCell::file);
            unlink(ends(item, version, row.taken(), JudgedCell::now), now, ends);
            ends.stream()
                    .filter(it -> !isLinked(now, it))
                    .forEach(it -> wanted.add(new Connecting(item, it, LINK_NOTE)));
        }
        if (!wanted.isEmpty()) {
            connections.connectAll(wanted);
        }
    }

    /** Takes away only what the sheet showed. */
    private void unlink(Set<ItemRef> shown, Linked now, Set<ItemRef> wanted) {
        for (var link : now.items()) {
            if (link.mine() && shown.contains(link.item()) && !wanted.contains(link.item())) {
                connections.disconnect(link.connection());
            }
        }
    }

    private static boolean isLinked(Linked now, ItemRef item) {
        return now.items().stream().anyMatch(it -> it.item().equals(item));
    }

    /** The outcomes and objectives that one side of the cell names. */
    private static Set<ItemRef> ends(
            ItemRef item, String version, List<JudgedCell> cells, Function<JudgedCell, @Nullable CellText> side) {
        var ends = new LinkedHashSet<ItemRef>();
        for (var cell : cells) {
            var words = cell.column() == ReturnColumn.LINKED_TO ? side.apply(cell) : null;
            if (words != null) {
                for (var word : words.value().split(", ", -1)) {
                    ends.add(LinkWords.item(item.organisation(), version, word));
                }
            }
        }
        return ends;
    }

    private static EvidenceItem item(Map<JudgedRow, EvidenceItem> items, Decided row) {
        return Objects.requireNonNull(items.get(row.row()));
    }
}
