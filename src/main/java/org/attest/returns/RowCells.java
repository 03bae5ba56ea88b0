package org.attest.returns;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.attest.shared.Owner;
import org.jspecify.annotations.Nullable;

/** Collects the filled cells of one row. */
final class RowCells {

    private final Map<ReturnColumn, CellText> cells = new EnumMap<>(ReturnColumn.class);
    private final Set<ReturnColumn> concealed = EnumSet.noneOf(ReturnColumn.class);
    private final Map<Owner, String> names;

    RowCells(Map<Owner, String> names) {
        this.names = names;
    }

    RowCells text(ReturnColumn column, @Nullable String text) {
        return text == null || Normal.key(text).isEmpty() ? this : put(column, CellText.of(text));
    }

    RowCells choice(ReturnColumn column, @Nullable Enum<?> value, String words) {
        return value == null ? this : put(column, new CellText(value.name(), words));
    }

    RowCells owner(ReturnColumn column, @Nullable Owner owner) {
        return owner == null
                ? this
                : put(column, new CellText(owner.toString(), names.getOrDefault(owner, "Unknown person")));
    }

    RowCells date(ReturnColumn column, @Nullable LocalDate date) {
        return date == null ? this : put(column, CellReading.date(date));
    }

    RowCells references(ReturnColumn column, @Nullable Iterable<String> references) {
        return references == null ? this : put(column, CellReading.references(references));
    }

    /** The cell is not shared with who compares; where something unknown stands in it, a mark says so. */
    RowCells concealed(ReturnColumn column, boolean unknown) {
        concealed.add(column);
        return unknown ? put(column, ConcealedCells.MARK) : this;
    }

    Set<ReturnColumn> concealed() {
        return concealed;
    }

    Map<ReturnColumn, CellText> cells() {
        return cells;
    }

    private RowCells put(ReturnColumn column, CellText text) {
        cells.put(column, text);
        return this;
    }
}
