package org.attest.returns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The choices made on a return so far, and what follows where none was made: changes are taken, clearings are not, a
 * conflict leaves its row out. Of a workbook that Attest does not know nothing is taken unasked.
 */
public final class Decisions {

    private final Map<Place, Boolean> made = new HashMap<>();
    private final boolean twoWay;

    private record Place(
            ReturnSheet sheet, int row, @Nullable ReturnColumn column) {}

    Decisions(List<Choice> choices, boolean twoWay) {
        choices.forEach(it -> made.put(new Place(it.sheet(), it.row(), it.column()), it.take()));
        this.twoWay = twoWay;
    }

    /** Whether the file's value is taken; null while somebody must still choose. */
    public @Nullable Boolean takes(JudgedRow row, JudgedCell cell) {
        var choice = made.get(new Place(row.sheet(), row.number(), cell.column()));
        if (choice != null) {
            return choice;
        }
        return switch (cell.end()) {
            case CHANGE -> !twoWay || row.isNew();
            case CONFLICT -> null;
            case CLEARING, UNCHANGED, KEPT, ALREADY_THERE -> false;
        };
    }

    /** Whether the row as a whole is taken; null while somebody must still choose. */
    public @Nullable Boolean takes(JudgedRow row) {
        var choice = made.get(new Place(row.sheet(), row.number(), null));
        if (choice != null) {
            return choice;
        }
        return switch (row.kind()) {
            case NEW -> !twoWay;
            case NEW_IF_ANOTHER -> null;
            case CHANGED -> true;
            case UNCHANGED, CLOSED, REPEATED, ADDED_BEFORE, SENT_BACK -> false;
        };
    }

    Decided decide(JudgedRow row) {
        return switch (row.kind()) {
            case SENT_BACK -> new Decided(row, RowEnd.SENT_BACK, List.of());
            case UNCHANGED, ADDED_BEFORE -> new Decided(row, RowEnd.UNCHANGED, List.of());
            case CLOSED, REPEATED -> new Decided(row, RowEnd.LEFT_OUT, List.of());
            case NEW, NEW_IF_ANOTHER ->
                Boolean.TRUE.equals(takes(row))
                        ? new Decided(row, RowEnd.NEW, row.asked())
                        : new Decided(row, RowEnd.LEFT_OUT, List.of());
            case CHANGED -> changed(row);
        };
    }

    private Decided changed(JudgedRow row) {
        var asked = row.asked();
        var undecided = asked.stream().anyMatch(it -> takes(row, it) == null);
        var taken =
                asked.stream().filter(it -> Boolean.TRUE.equals(takes(row, it))).toList();
        return undecided || taken.isEmpty() || !Boolean.TRUE.equals(takes(row))
                ? new Decided(row, RowEnd.LEFT_OUT, List.of())
                : new Decided(row, RowEnd.CHANGED, taken);
    }
}
