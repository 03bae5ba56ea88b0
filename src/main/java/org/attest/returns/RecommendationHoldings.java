package org.attest.returns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.attest.improvements.Recommendation;

/** The recommendations to an organisation, known by their outcome and their words: an improvement plan has no references. */
final class RecommendationHoldings implements Holdings<Recommendation> {

    private static final Pattern CODE = Pattern.compile("\\s*([A-Za-z]\\d{1,2}\\.[A-Za-z])\\b.*", Pattern.DOTALL);

    private final List<Held<Recommendation>> all;
    private final Map<String, List<Held<Recommendation>>> byKey = new HashMap<>();

    RecommendationHoldings(List<Held<Recommendation>> all) {
        this.all = List.copyOf(all);
        all.forEach(it ->
                byKey.computeIfAbsent(key(it.cells()), _ -> new ArrayList<>()).add(it));
    }

    /** The code in {@code A1.a - Board direction}; the words as they are where there is none. */
    static String code(String written) {
        var found = CODE.matcher(written);
        if (!found.matches()) {
            return written.strip();
        }
        var code = found.group(1);
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1).toLowerCase(Locale.ROOT);
    }

    @Override
    public String key(Map<String, CellText> row) {
        var said = row.get(RecommendationColumns.RECOMMENDATION);
        var outcome = row.get(RecommendationColumns.OUTCOME);
        return said == null ? "" : (outcome == null ? "" : code(outcome.value())) + "|" + Normal.folded(said.value());
    }

    @Override
    public Found<Recommendation> find(Map<String, CellText> row) {
        var alike = byKey.getOrDefault(key(row), List.of());
        return switch (alike.size()) {
            case 0 -> new Found.Nothing<>();
            case 1 -> new Found.Known<>(alike.getFirst());
            default ->
                new Found.Wrong<>(
                        RecommendationColumns.RECOMMENDATION,
                        ProblemKind.TWO_OF_THAT_NAME,
                        "words that only one recommendation has");
        };
    }

    @Override
    public Collection<Held<Recommendation>> all() {
        return all;
    }
}
