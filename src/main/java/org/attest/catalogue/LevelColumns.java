package org.attest.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.spreadsheets.Row;

/** In which columns a table of expected levels keeps its three things. */
record LevelColumns(int outcome, int level, int source) {

    private static final Set<String> OUTCOME = Set.of("outcome", "outcome code", "code");
    private static final Set<String> LEVEL = Set.of("expected level", "expected", "level");
    private static final Set<String> SOURCE = Set.of("source", "basis");

    /** Empty when the row is not the heading of such a table. */
    static Optional<LevelColumns> in(Row row) {
        var outcome = find(row, OUTCOME);
        var level = find(row, LEVEL);
        var source = find(row, SOURCE);
        return outcome < 0 || level < 0 || source < 0
                ? Optional.empty()
                : Optional.of(new LevelColumns(outcome, level, source));
    }

    private static int find(Row row, Set<String> headings) {
        return row.cells().stream()
                .filter(it -> headings.contains(it.words().toLowerCase(Locale.ROOT)))
                .mapToInt(it -> it.place().column())
                .findFirst()
                .orElse(-1);
    }
}
