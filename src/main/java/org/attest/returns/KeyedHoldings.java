package org.attest.returns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a register holds, found by reference, or by title where a row names none. */
final class KeyedHoldings<H> implements Holdings<H> {

    private final TableKeys keys;
    private final List<Held<H>> all;
    private final Map<String, Held<H>> byReference = new HashMap<>();
    private final Map<String, List<Held<H>>> byTitle = new HashMap<>();

    KeyedHoldings(TableKeys keys, List<Held<H>> all) {
        this.keys = keys;
        this.all = List.copyOf(all);
        for (var held : all) {
            byReference.put(held.reference(), held);
            byTitle.computeIfAbsent(keys.title(held.cells()), _ -> new ArrayList<>())
                    .add(held);
        }
    }

    @Override
    public Collection<Held<H>> all() {
        return all;
    }

    @Override
    public String key(Map<String, CellText> row) {
        var reference = keys.reference(row);
        return reference.isEmpty() ? keys.title(row) : reference;
    }

    @Override
    public Found<H> find(Map<String, CellText> row) {
        var reference = keys.reference(row);
        var alike = byTitle.getOrDefault(keys.title(row), List.of());
        if (reference.isEmpty()) {
            return switch (alike.size()) {
                case 0 -> new Found.Nothing<>();
                case 1 -> new Found.Alike<>(alike.getFirst());
                default ->
                    new Found.Wrong<>(
                            keys.titleColumn(), ProblemKind.TWO_OF_THAT_NAME, "the reference of the one that is meant");
            };
        }
        var held = byReference.get(reference);
        if (held == null) {
            return new Found.Wrong<>(
                    keys.referenceColumn(), ProblemKind.REFERENCE_UNKNOWN, "a reference of this register, or nothing");
        }
        return alike.isEmpty() || alike.contains(held)
                ? new Found.Known<>(held)
                : new Found.Wrong<>(
                        keys.titleColumn(),
                        ProblemKind.TITLE_OF_ANOTHER_ROW,
                        held.cells()
                                .getOrDefault(keys.titleColumn(), CellText.of(""))
                                .words());
    }
}
