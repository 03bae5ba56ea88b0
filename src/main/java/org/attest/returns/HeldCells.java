package org.attest.returns;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Collects what Attest holds of something as the cells of a table; what is null stays empty. */
final class HeldCells {

    private final Map<String, CellText> cells = new HashMap<>();

    HeldCells text(String column, @Nullable String text) {
        return put(column, text == null ? null : CellText.of(text));
    }

    HeldCells day(String column, @Nullable LocalDate day) {
        return put(column, day == null ? null : CellReading.date(day));
    }

    HeldCells one(String column, @Nullable Object value, String words) {
        return put(column, value == null ? null : new CellText(value.toString(), words));
    }

    HeldCells number(String column, @Nullable Integer number) {
        return put(column, number == null ? null : CellText.of(number.toString()));
    }

    HeldCells person(String column, @Nullable PersonId person, Map<PersonId, String> names) {
        return put(
                column,
                person == null
                        ? null
                        : new CellText(person.toString(), names.getOrDefault(person, "Somebody who left")));
    }

    HeldCells put(String column, @Nullable CellText cell) {
        if (cell != null) {
            cells.put(column, cell);
        }
        return this;
    }

    Map<String, CellText> all() {
        return Map.copyOf(cells);
    }
}
