package org.attest.returns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes of the taken cells of a row what the table of its register writes; what the table does not know is left to others. */
final class RegisterWriting<H, V> {

    private final RegisterSheet<H, V> of;
    private final Holdings<H> holdings;
    private final RowReader<H, V> reader;

    RegisterWriting(RegisterSheet<H, V> of, Holdings<H> holdings) {
        this.of = of;
        this.holdings = holdings;
        this.reader = of.table().reader();
    }

    /** What a new row belongs to, where that is there already. @throws CellRefused when it is no new one */
    @Nullable
    Held<H> begun(List<JudgedCell> taken) {
        var keys = new HashMap<String, CellText>();
        for (var cell : taken) {
            var key = cell.column().key();
            var says = cell.file();
            if (key != null && says != null && of.table().keys().contains(key)) {
                keys.put(key, says);
            }
        }
        return switch (holdings.find(keys)) {
            case Found.Nothing<H> _, Found.Alike<H> _ -> null;
            case Found.Begun<H>(var there) -> there;
            case Found.Known<H>(var there) ->
                throw new CellRefused(
                        nameKey(),
                        ProblemKind.THERE_ALREADY,
                        "the row " + of.reference().apply(there));
            case Found.Wrong<H>(var column, var kind, var expected) -> throw new CellRefused(column, kind, expected);
            case Found.Waiting<H>(var note) -> throw new CellRefused(nameKey(), ProblemKind.WAITS_ALREADY, note);
        };
    }

    private String nameKey() {
        return String.valueOf(of.sheet().titleColumn().key());
    }

    TableWrite<H, V> write(@Nullable Held<H> now, List<JudgedCell> taken) {
        var cells = new HashMap<String, CellText>(now == null ? Map.of() : now.cells());
        var file = new HashMap<String, CellText>();
        of.sheet().columns().stream().filter(RegisterWriting::isLinks).forEach(it -> cells.remove(it.key()));
        for (var cell : taken) {
            var key = cell.column().key();
            var says = cell.file();
            if (key == null || isLinks(cell.column())) {
                continue;
            }
            if (says == null) {
                cells.remove(key);
            } else {
                cells.put(key, says);
                file.put(key, says);
            }
        }
        return new TableWrite<>(now, reader.read(now, cells, file), changed(taken));
    }

    private static boolean isLinks(ReturnColumn column) {
        return column.content() == ReturnColumn.Content.REFERENCES;
    }

    private static Set<String> changed(List<JudgedCell> taken) {
        return taken.stream()
                .map(JudgedCell::column)
                .filter(it -> it.key() != null && !isLinks(it))
                .map(it -> String.valueOf(it.key()))
                .collect(Collectors.toSet());
    }
}
