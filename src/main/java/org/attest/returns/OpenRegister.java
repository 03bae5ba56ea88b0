package org.attest.returns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedSet;
import org.attest.shared.ItemRef;
import org.attest.shared.LastChange;
import org.attest.shared.OrganisationId;
import org.attest.shared.Owner;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** A register of one organisation at this moment, as rows of the return workbook. Its links are made apart. */
final class OpenRegister<H, V> implements RowRules {

    private final RegisterSheet<H, V> of;
    private final OrganisationId organisation;
    private final Map<String, ReturnColumn> columns = new HashMap<>();
    private final Holdings<H> holdings;
    private final RegisterWriting<H, V> writing;
    private final Beside<H> beside;
    private final SequencedMap<String, Held<H>> held = new LinkedHashMap<>();

    OpenRegister(RegisterSheet<H, V> of, OrganisationId organisation) {
        this.of = of;
        this.organisation = organisation;
        for (var column : of.sheet().columns()) {
            var key = column.key();
            if (key != null) {
                columns.put(key, column);
            }
        }
        this.holdings = of.table().holdings(organisation);
        this.writing = new RegisterWriting<>(of, holdings);
        this.beside = of.beside().apply(organisation);
        holdings.all().forEach(it -> held.put(of.reference().apply(it), it));
    }

    ReturnSheet sheet() {
        return of.sheet();
    }

    /** What each row is, by its reference. */
    Map<String, ItemRef> refs() {
        var refs = new HashMap<String, ItemRef>();
        held.forEach((reference, it) -> {
            var ref = of.ref().apply(it.item());
            if (ref != null) {
                refs.put(reference, ref);
            }
        });
        return refs;
    }

    /** Who changed each row last, by its reference. */
    Map<String, LastChange> lastChanges() {
        var changed = of.changed().apply(organisation);
        var changes = new HashMap<String, LastChange>();
        held.forEach((reference, it) -> {
            var last = changed.apply(it.item());
            if (last != null) {
                changes.put(reference, last);
            }
        });
        return changes;
    }

    /** The same after rows were written. */
    Map<String, ItemRef> again() {
        return new OpenRegister<>(of, organisation).refs();
    }

    /** The columns of its table as they are now. */
    Map<ReturnColumn, TableColumn> rules() {
        var rules = new EnumMap<ReturnColumn, TableColumn>(ReturnColumn.class);
        for (var column : of.table().columns()) {
            var ours = columns.get(column.key());
            if (ours != null) {
                rules.put(ours, column);
            }
        }
        return rules;
    }

    /**
     * @param linked the words for what each item is linked to
     * @param changes who changed a row last, by its reference, as far as that is asked
     * @param names of those
     */
    List<ReturnPicture.Row> rows(
            Map<ItemRef, SortedSet<String>> linked, Map<String, LastChange> changes, Map<Owner, String> names) {
        var rows = new ArrayList<ReturnPicture.Row>();
        held.forEach((reference, it) -> {
            var cells = new EnumMap<ReturnColumn, CellText>(ReturnColumn.class);
            it.cells().forEach((key, text) -> {
                var column = columns.get(key);
                if (column != null && column.content() != ReturnColumn.Content.REFERENCES) {
                    cells.put(column, text);
                }
            });
            var ref = of.ref().apply(it.item());
            var links = ref == null ? null : linked.get(ref);
            var column = links();
            if (links != null && column != null) {
                cells.put(column, CellReading.references(links));
            }
            cells.putAll(beside.cells(it.item()));
            if (!sheet().isKnownByNames()) {
                cells.put(sheet().referenceColumn(), CellText.of(reference));
            }
            var last = changes.get(reference);
            rows.add(new ReturnPicture.Row(
                    sheet(),
                    reference,
                    cells,
                    version(it),
                    last == null ? null : names.get(last.by()),
                    last == null ? null : last.at(),
                    door(it)));
        });
        return rows;
    }

    private @Nullable ReturnColumn links() {
        return columns.values().stream()
                .filter(it -> it.content() == ReturnColumn.Content.REFERENCES)
                .findFirst()
                .orElse(null);
    }

    /** Only whether two are equal counts. */
    private static long version(Held<?> held) {
        return held.version().hashCode();
    }

    private static ReturnPicture.Door door(Held<?> held) {
        return held.closed().isEmpty() ? new ReturnPicture.Door.Open() : new ReturnPicture.Door.Closed(held.closed());
    }

    @Override
    public List<Problem> check(RowAfter row) {
        var problems = beside.check(item(row.now()), row);
        if (!problems.isEmpty() || !row.changesAny()) {
            return problems;
        }
        var now = row.now();
        var taken = row.cells().stream().filter(it -> row.changes(it.column())).toList();
        try {
            writing.write(now == null ? writing.begun(taken) : held.get(now.reference()), taken);
            return List.of();
        } catch (CellRefused refused) {
            var column = columns.get(refused.column());
            var place = column == null ? row.row().place() : row.row().place(column);
            var value = column == null ? null : row.value(column);
            var found = value == null ? "nothing" : value.words();
            return List.of(new Problem(refused.kind(), place, found, String.valueOf(refused.getMessage())));
        } catch (Refused refused) {
            var title = RowIdentity.title(row.row());
            return List.of(new Problem(
                    ProblemKind.NOT_ACCEPTED, row.row().place(), title, String.valueOf(refused.getMessage())));
        }
    }

    private @Nullable H item(ReturnPicture.@Nullable Row row) {
        var there = row == null ? null : held.get(row.reference());
        return there == null ? null : there.item();
    }

    /** Writes the rows through the register's front door. @return their references in the same order */
    List<String> write(List<Decided> rows, String fileName) {
        var written = of.table()
                .write(
                        organisation,
                        rows.stream()
                                .map(it -> writing.write(of(it), it.taken()))
                                .toList(),
                        fileName);
        var known = new LinkedHashMap<Decided, H>();
        for (var row : rows) {
            var there = row.row().isNew() ? null : held.get(row.row().reference());
            if (there != null) {
                known.put(row, there.item());
            }
        }
        beside.write(known);
        return written;
    }

    private @Nullable Held<H> of(Decided row) {
        return row.row().isNew()
                ? writing.begun(row.taken())
                : held.get(row.row().reference());
    }
}
