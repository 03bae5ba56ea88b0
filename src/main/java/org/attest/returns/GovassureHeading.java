package org.attest.returns;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.attest.catalogue.Level;
import org.attest.spreadsheets.Row;

/**
 * The header above the indicators of one outcome in a GovAssure workbook: three columns of indicators side by side, each
 * with its answers, and one for a text. Columns count from 0.
 */
record GovassureHeading(Map<Level, Integer> indicators, Map<Level, Integer> answers, int text) {

    private static final String ANSWER = "answer";
    private static final String TEXT = "please summari";

    GovassureHeading {
        indicators = Map.copyOf(indicators);
        answers = Map.copyOf(answers);
    }

    /** Empty for a row that is no such header. */
    static Optional<GovassureHeading> of(Row row) {
        var indicators = new EnumMap<Level, Integer>(Level.class);
        var answers = new EnumMap<Level, Integer>(Level.class);
        int text = -1;
        Level last = null;
        for (var cell : row.cells()) {
            var words = Normal.folded(cell.words());
            var column = cell.place().column();
            var level = Level.of(words).filter(it -> Normal.folded(it.words()).equals(words));
            if (level.isPresent()) {
                last = level.get();
                indicators.putIfAbsent(last, column);
            } else if (words.equals(ANSWER) && last != null) {
                answers.putIfAbsent(last, column);
            } else if (words.startsWith(TEXT)) {
                text = column;
            }
        }
        return indicators.size() == Level.values().length && answers.size() == indicators.size() && text >= 0
                ? Optional.of(new GovassureHeading(indicators, answers, text))
                : Optional.empty();
    }
}
