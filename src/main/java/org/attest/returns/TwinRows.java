package org.attest.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attest.spreadsheets.Cell;
import org.jspecify.annotations.Nullable;

/** Rows of one file with the same key: of equal ones the first counts, of others none. */
final class TwinRows {

    private record Written(int number, String content) {}

    private final String sheet;
    private final Map<String, List<Written>> byKey = new HashMap<>();
    private final Map<Integer, String> keys = new HashMap<>();
    private final Set<String> differing = new HashSet<>();

    TwinRows(String sheet) {
        this.sheet = sheet;
    }

    void add(int number, String key, Map<String, Cell> cells) {
        if (key.isEmpty()) {
            return;
        }
        var words = new TreeMap<String, String>();
        cells.forEach((column, cell) -> words.put(column, Normal.key(cell.words())));
        var content = words.toString();
        var others = byKey.computeIfAbsent(key, _ -> new ArrayList<>());
        if (!others.isEmpty() && !others.getFirst().content().equals(content)) {
            differing.add(key);
        }
        others.add(new Written(number, content));
        keys.put(number, key);
    }

    /** What is wrong or odd with the row because of others; null where nothing is. */
    @Nullable
    Problem of(int number) {
        var key = keys.get(number);
        if (key == null) {
            return null;
        }
        var first = byKey.getOrDefault(key, List.of()).getFirst().number();
        if (differing.contains(key)) {
            return new Problem(ProblemKind.SAME_ROW_TWICE, sheet + "!" + number, key, "one row of it");
        }
        return first == number
                ? null
                : new Problem(ProblemKind.ROW_REPEATED, sheet + "!" + number, "the same as row " + first, "");
    }
}
