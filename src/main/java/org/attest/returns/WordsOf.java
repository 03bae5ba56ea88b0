package org.attest.returns;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.spreadsheets.Cell;
import org.jspecify.annotations.Nullable;

/** The cells of a row as their words in one line, each evened out only when it is asked for. */
final class WordsOf extends AbstractMap<String, CellText> {

    private final Map<String, Cell> cells;

    WordsOf(Map<String, Cell> cells) {
        this.cells = cells;
    }

    @Override
    public @Nullable CellText get(Object key) {
        var cell = cells.get(key);
        return cell == null ? null : CellText.of(Normal.line(cell.words()));
    }

    @Override
    public boolean containsKey(Object key) {
        return cells.containsKey(key);
    }

    @Override
    public Set<Entry<String, CellText>> entrySet() {
        return cells.entrySet().stream()
                .map(it -> Map.entry(
                        it.getKey(), CellText.of(Normal.line(it.getValue().words()))))
                .collect(Collectors.toUnmodifiableSet());
    }
}
