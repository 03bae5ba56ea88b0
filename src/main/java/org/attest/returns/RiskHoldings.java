package org.attest.returns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.attest.risks.Risk;

/** The risks of one register, found by reference, or by title where a row names none. */
final class RiskHoldings implements Holdings<Risk> {

    private static final Pattern REFERENCE = Pattern.compile("R-?0*(\\d{1,8})");

    private final List<Held<Risk>> all;
    private final Map<String, Held<Risk>> byReference = new HashMap<>();
    private final Map<String, List<Held<Risk>>> byTitle = new HashMap<>();

    RiskHoldings(List<Held<Risk>> all) {
        this.all = List.copyOf(all);
        for (var held : all) {
            byReference.put(held.reference(), held);
            byTitle.computeIfAbsent(Normal.folded(held.item().title()), _ -> new ArrayList<>())
                    .add(held);
        }
    }

    @Override
    public Collection<Held<Risk>> all() {
        return all;
    }

    @Override
    public String key(Map<String, CellText> keys) {
        var reference = keys.get(RiskColumns.REFERENCE);
        return reference == null ? title(keys) : proper(reference.value());
    }

    @Override
    public Found<Risk> find(Map<String, CellText> keys) {
        var reference = keys.get(RiskColumns.REFERENCE);
        var alike = byTitle.getOrDefault(title(keys), List.of());
        if (reference == null) {
            return switch (alike.size()) {
                case 0 -> new Found.Nothing<>();
                case 1 -> new Found.Alike<>(alike.getFirst());
                default ->
                    new Found.Wrong<>(
                            RiskColumns.TITLE, ProblemKind.TWO_OF_THAT_NAME, "the reference of the one that is meant");
            };
        }
        var held = byReference.get(proper(reference.value()));
        if (held == null) {
            return new Found.Wrong<>(
                    RiskColumns.REFERENCE, ProblemKind.REFERENCE_UNKNOWN, "a reference of this register, or nothing");
        }
        return alike.isEmpty() || alike.contains(held)
                ? new Found.Known<>(held)
                : new Found.Wrong<>(
                        RiskColumns.TITLE,
                        ProblemKind.TITLE_OF_ANOTHER_ROW,
                        held.item().title());
    }

    private static String title(Map<String, CellText> keys) {
        var title = keys.get(RiskColumns.TITLE);
        return title == null ? "" : Normal.folded(title.value());
    }

    /** {@code r-42} is R-0042. */
    private static String proper(String written) {
        var match = REFERENCE.matcher(written);
        return match.matches() ? "R-%04d".formatted(Integer.parseInt(match.group(1))) : written;
    }
}
