package org.attest.returns;

import java.time.LocalDate;
import java.util.Map;
import org.attest.improvements.RecommendationSort;
import org.jspecify.annotations.Nullable;

/** The cells of a recommendation as the values that it takes; what is not filled in is null. */
record RecommendationWords(Map<String, CellText> cells) {

    @Nullable
    String value(String column) {
        var cell = cells.get(column);
        return cell == null ? null : cell.value();
    }

    @Nullable
    LocalDate day(String column) {
        var value = value(column);
        return value == null ? null : LocalDate.parse(value);
    }

    @Nullable
    RecommendationSort sort() {
        var value = value(RecommendationColumns.SORT);
        return value == null ? null : RecommendationSort.valueOf(value);
    }
}
