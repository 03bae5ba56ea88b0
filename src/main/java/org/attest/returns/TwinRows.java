package org.attest.returns;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.attest.spreadsheets.Cell;
import org.jspecify.annotations.Nullable;

/** Rows of one file with the same key: of equal ones the first counts, of others none. */
final class TwinRows {

    private final String sheet;
    private final Function<RawTable.Line, Map<String, Cell>> reader;
    private final Map<String, RawTable.Line> first = new HashMap<>();
    private final Map<Integer, String> keys = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();
    private final Set<String> differing = new HashSet<>();

    /** @param reader finds the cells of a row, of which only those of twins are looked at */
    TwinRows(String sheet, Function<RawTable.Line, Map<String, Cell>> reader) {
        this.sheet = sheet;
        this.reader = reader;
    }

    void add(RawTable.Line line, String key) {
        if (key.isEmpty()) {
            return;
        }
        keys.put(line.number(), key);
        var before = first.putIfAbsent(key, line);
        if (before != null) {
            repeated.add(key);
        }
        if (before != null && !differing.contains(key) && !words(before).equals(words(line))) {
            differing.add(key);
        }
    }

    private Map<String, String> words(RawTable.Line line) {
        var words = new HashMap<String, String>();
        reader.apply(line).forEach((column, cell) -> words.put(column, Normal.key(cell.words())));
        return words;
    }

    /** What is wrong or odd with the row because of others; null where nothing is. */
    @Nullable
    Problem of(int number) {
        var key = repeated.isEmpty() ? null : keys.get(number);
        if (key == null || !repeated.contains(key)) {
            return null;
        }
        var earliest = Objects.requireNonNull(first.get(key)).number();
        if (differing.contains(key)) {
            return new Problem(ProblemKind.SAME_ROW_TWICE, sheet + "!" + number, key, "one row of it");
        }
        return earliest == number
                ? null
                : new Problem(ProblemKind.ROW_REPEATED, sheet + "!" + number, "the same as row " + earliest, "");
    }
}
