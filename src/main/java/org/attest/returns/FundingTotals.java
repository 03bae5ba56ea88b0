package org.attest.returns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.improvements.FundingLine;
import org.attest.shared.Money;
import org.attest.spreadsheets.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The totals that people write below their funding lines: never a line, but they must add up. A total is of all lines above
 * it, or of those since the total before.
 */
final class FundingTotals implements Aside<FundingLine> {

    private static final Pattern TOTAL =
            Pattern.compile("sub[- ]?totals?\\b.*|([^ ]+ ){0,12}totals?( (of|for) .*)?:?|sum:?");
    private static final int LONGEST_NAME = 200;
    private static final List<String> NAMES = List.of(
            FundingColumns.REFERENCE,
            FundingColumns.TITLE,
            FundingColumns.OBJECTIVE,
            FundingColumns.YEAR,
            FundingColumns.ORGANISATION);

    private final Map<String, Money> all = new HashMap<>();
    private final Map<String, Money> since = new HashMap<>();

    @Override
    public @Nullable Found<FundingLine> of(Map<String, Cell> row) {
        if (!isTotal(row)) {
            for (var column : FundingColumns.AMOUNTS) {
                amount(row, column, false).ifPresent(it -> {
                    all.merge(column, it, Money::plus);
                    since.merge(column, it, Money::plus);
                });
            }
            return null;
        }
        var said = compared(row);
        since.clear();
        return said;
    }

    private Found<FundingLine> compared(Map<String, Cell> row) {
        for (var column : FundingColumns.AMOUNTS) {
            var total = amount(row, column, true);
            var whole = all.getOrDefault(column, Money.NONE);
            var further = since.isEmpty() ? whole : since.getOrDefault(column, Money.NONE);
            if (total.isPresent()
                    && !total.get().equals(further)
                    && !total.get().equals(whole)) {
                return new Found.Wrong<>(column, ProblemKind.TOTAL_DIFFERS, further.toString());
            }
        }
        return new Found.Waiting<>("A total, and it adds up. Attest works totals out itself.");
    }

    private static boolean isTotal(Map<String, Cell> row) {
        return NAMES.stream()
                .map(row::get)
                .filter(Objects::nonNull)
                .map(it -> Normal.folded(it.words()))
                .anyMatch(it -> it.length() <= LONGEST_NAME && TOTAL.matcher(it).matches());
    }

    /** @param anything also what no line may say */
    private static Optional<Money> amount(Map<String, Cell> row, String column, boolean anything) {
        var cell = row.get(column);
        var read = cell == null ? null : MoneyReading.money(cell, anything).value();
        return read == null ? Optional.empty() : Optional.of(MoneyReading.money(read.value()));
    }
}
