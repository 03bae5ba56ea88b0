package org.attest.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attest.shared.Progress;
import org.attest.shared.Refused;
import org.attest.spreadsheets.Cell;
import org.jspecify.annotations.Nullable;

/** Judges the rows of a table against what a register holds now: pure, every problem in one pass, each row once. */
final class TableChecker<H, V> {

    private static final int MOST_SORTED_APART = 3;

    private final ImportedTable<H, V> table;
    private final RawTable raw;
    private final @Nullable String[] found;
    private final @Nullable String[] foundKeys;
    private final Holdings<H> holdings;
    private final TableReading reading;
    private final List<Problem> said = new ArrayList<>();
    private final Map<Integer, TableWrite<H, V>> writes = new HashMap<>();
    private final List<TableColumn> required;
    private final List<TableColumn> keyColumns;
    private final Aside<H> asides;
    private final RowReader<H, V> reader;
    private final TwinRows twins;
    private final RowComparing comparing;
    /** What the row before changes: most rows of a file fill in the same columns, and share the set of them. */
    private List<String> changedKeys = List.of();

    private Set<String> changed = Set.of();

    TableChecker(
            ImportedTable<H, V> table,
            RawTable raw,
            Map<String, Integer> matched,
            Holdings<H> holdings,
            TableReading reading) {
        this.table = table;
        this.raw = raw;
        this.found = raw.keys(matched);
        this.holdings = holdings;
        this.reading = reading;
        var columns = table.columns();
        this.required = columns.stream().filter(TableColumn::isRequired).toList();
        var keys = table.keys();
        this.keyColumns = columns.stream().filter(it -> keys.contains(it.key())).toList();
        this.asides = table.aside();
        this.reader = table.reader();
        this.foundKeys = raw.keys(matched, keys);
        this.twins = new TwinRows(raw.sheet(), it -> raw.cells(it, found));
        said.addAll(raw.problems());
        this.comparing = new RowComparing(columns, raw.sheet(), matched, reading, said);
    }

    JudgedTable<H, V> check() {
        var sorted = new ArrayList<TableRow>();
        for (var line : raw.lines()) {
            twins.add(line, key(raw.cells(line, foundKeys)));
        }
        var progress = Progress.current();
        progress.begin(Progress.Phase.CHECKING, raw.lines().size());
        for (var line : raw.lines()) {
            progress.step();
            var cells = raw.cells(line, found);
            if (!cells.isEmpty()) {
                sorted.add(judged(line, cells));
            }
        }
        var apart = sorted.stream()
                .flatMap(it -> it.problems().stream())
                .filter(it -> it.kind() == ProblemKind.TITLE_OF_ANOTHER_ROW)
                .count();
        var judged = new JudgedTable<H, V>(sorted, said, writes);
        return apart > MOST_SORTED_APART
                ? judged.refused(Problem.of(ProblemKind.SHEET_SORTED_APART, raw.sheet()))
                : judged;
    }

    private String key(Map<String, Cell> cells) {
        return holdings.key(keys(cells, new ArrayList<>()));
    }

    private Map<String, CellText> keys(Map<String, Cell> cells, List<Problem> problems) {
        var found = new HashMap<String, CellText>();
        for (var column : keyColumns) {
            var cell = cells.get(column.key());
            if (cell != null) {
                var read = reading.read(column, cell, null);
                if (read.problem() != null) {
                    problems.add(read.problem());
                } else if (read.value() != null) {
                    found.put(column.key(), read.value());
                }
            }
        }
        return found;
    }

    private TableRow judged(RawTable.Line line, Map<String, Cell> cells) {
        var row = new JudgedLine(raw.sheet(), line.number(), cells);
        if (line.merged()) {
            row.problem(new Problem(ProblemKind.MERGED_CELLS, row.place(), "merged cells", "single cells"));
            return row.back(title(cells));
        }
        var aside = asides.of(cells);
        if (aside != null) {
            return placed(row, aside);
        }
        var twin = twins.of(line.number());
        if (twin != null) {
            row.problem(twin);
            return twin.sendsRowBack() ? row.back(title(cells)) : row.ended(title(cells), TableRow.Kind.REPEATED);
        }
        var known = keys(cells, row.problems());
        return row.isGood() ? placed(row, holdings.find(known)) : row.back(title(cells));
    }

    private TableRow placed(JudgedLine row, Found<H> found) {
        return switch (found) {
            case Found.Wrong<H>(var column, var kind, var expected) -> {
                row.problem(kind, column, expected);
                yield row.back(title(row.cells()));
            }
            case Found.Nothing<H>() -> fresh(row);
            case Found.Known<H>(var held) -> known(row, held, TableRow.Kind.CHANGED);
            case Found.Waiting<H>(var note) ->
                row.made(title(row.cells()), TableRow.Kind.CLOSED, null, List.of(), note);
            case Found.Begun<H>(var held) -> known(row, held, TableRow.Kind.NEW);
            case Found.Alike<H>(var held) -> known(row, held, TableRow.Kind.CHANGED_IF_SAME);
        };
    }

    private String title(Map<String, Cell> cells) {
        return table.title(new WordsOf(cells));
    }

    private TableRow fresh(JudgedLine row) {
        var companions = new HashMap<String, CellText>();
        var changes = comparing.changes(row, null, companions);
        for (var column : required) {
            if (row.isBlank(column.key())) {
                row.problem(new Problem(ProblemKind.REQUIRED, row.place(column.key()), "nothing", column.header()));
            }
        }
        var value = read(row, null, changes, companions);
        if (value == null) {
            return row.back(title(row.cells()));
        }
        keep(row, null, value, changes);
        return row.made(title(row.cells()), TableRow.Kind.NEW, null, changes, "");
    }

    private TableRow known(JudgedLine row, Held<H> held, TableRow.Kind kind) {
        var companions = new HashMap<String, CellText>();
        var changes = comparing.changes(row, held, companions);
        var title = table.title(held.cells());
        if (!row.isGood()) {
            return row.back(title);
        }
        if (changes.isEmpty() && kind != TableRow.Kind.NEW) {
            return row.made(title, TableRow.Kind.UNCHANGED, held, changes, "");
        }
        if (!held.closed().isEmpty()) {
            row.problem(Problem.of(ProblemKind.CLOSED, row.place()));
            return row.made(title, TableRow.Kind.CLOSED, held, changes, held.closed());
        }
        var value = read(row, held, changes, companions);
        if (value == null) {
            return row.back(title);
        }
        if (!table.differs(held.item(), value)) {
            return row.made(title, TableRow.Kind.UNCHANGED, held, List.of(), "");
        }
        keep(row, held, value, changes);
        var alike = kind == TableRow.Kind.CHANGED_IF_SAME;
        return row.made(title, kind, held, changes, alike ? "Looks like " + held.reference() : "");
    }

    private void keep(JudgedLine row, @Nullable Held<H> held, V value, List<TableCell> changes) {
        if (!isSame(changes)) {
            changedKeys = changes.stream().map(TableCell::key).toList();
            changed = Set.copyOf(changedKeys);
        }
        writes.put(row.number(), new TableWrite<>(held, value, changed));
    }

    private boolean isSame(List<TableCell> changes) {
        if (changes.size() != changedKeys.size()) {
            return false;
        }
        for (var at = 0; at < changes.size(); at++) {
            if (!changes.get(at).key().equals(changedKeys.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, CellText> over(Map<String, CellText> held, Map<String, CellText> file) {
        var cells = new HashMap<String, CellText>(held);
        cells.putAll(file);
        return cells;
    }

    private @Nullable V read(
            JudgedLine row, @Nullable Held<H> held, List<TableCell> changes, Map<String, CellText> companions) {
        if (!row.isGood()) {
            return null;
        }
        var file = HashMap.<String, CellText>newHashMap(companions.size() + changes.size());
        file.putAll(companions);
        for (var change : changes) {
            file.put(change.key(), change.file());
        }
        try {
            return Objects.requireNonNull(reader.read(held, held == null ? file : over(held.cells(), file), file));
        } catch (CellRefused refused) {
            row.problem(refused.kind(), refused.column(), String.valueOf(refused.getMessage()));
        } catch (Refused refused) {
            var what = String.valueOf(refused.getMessage());
            row.problem(new Problem(ProblemKind.NOT_ACCEPTED, row.place(), title(row.cells()), what));
        }
        return null;
    }
}
