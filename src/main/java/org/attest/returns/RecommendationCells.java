package org.attest.returns;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.attest.improvements.Recommendation;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A recommendation as the cells of an improvement plan; what its action says now stands in the place of what was said once. */
final class RecommendationCells {

    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.UK);

    private final Map<String, CellText> cells = new HashMap<>();

    private RecommendationCells() {}

    private RecommendationCells text(String column, @Nullable String text) {
        return put(column, text == null ? null : CellText.of(text));
    }

    private RecommendationCells put(String column, @Nullable CellText cell) {
        if (cell != null) {
            cells.put(column, cell);
        }
        return this;
    }

    static Held<Recommendation> held(Recommendation one, Map<PersonId, String> names) {
        var says = one.details();
        var outcome = says.outcome();
        var sort = says.sort();
        var action = one.action();
        var now = action == null ? null : action.details();
        var owner = now == null ? null : now.owner();
        var due = now == null ? says.due() : now.due();
        var cells = new RecommendationCells()
                .put(RecommendationColumns.SORT, sort == null ? null : new CellText(sort.name(), sort.words()))
                .text(RecommendationColumns.OUTCOME, outcome == null ? null : outcome.code())
                .text(RecommendationColumns.RISK, says.risk())
                .text(RecommendationColumns.RECOMMENDATION, says.recommendation())
                .text(RecommendationColumns.REVIEWED, says.reviewed())
                .text(RecommendationColumns.STATUS, says.status())
                .text(RecommendationColumns.NO_ACTION, says.noAction())
                .text(RecommendationColumns.ACTION, now == null ? says.action() : now.what())
                .text(RecommendationColumns.OWNER, owner == null ? says.owner() : names.get(owner))
                .text(RecommendationColumns.RESOURCES, says.resources())
                .text(RecommendationColumns.BUDGET, says.budget())
                .put(
                        RecommendationColumns.DUE,
                        due == null ? null : new CellText(due.toString(), DAY_FIRST.format(due)))
                .text(RecommendationColumns.NO_DATE, says.noDate());
        var version = one.edits() + "/" + (action == null ? 0 : action.edits());
        return new Held<>(one, reference(one), cells.cells, version, "");
    }

    /** That of its action, or of its outcome while there is none. */
    static String reference(Recommendation one) {
        var action = one.action();
        var outcome = one.details().outcome();
        return action != null ? action.reference() : outcome == null ? "" : outcome.code();
    }
}
