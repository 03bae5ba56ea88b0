package org.attest.returns;

import java.time.LocalDate;
import java.util.Map;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** The cells of a row of a table as the values that a register takes; what is not filled in is null. */
record RowWords(Map<String, CellText> cells) {

    @Nullable
    String value(String column) {
        var cell = cells.get(column);
        return cell == null ? null : cell.value();
    }

    /** The empty text where nothing is said. */
    String said(String column) {
        var value = value(column);
        return value == null ? "" : value;
    }

    @Nullable
    LocalDate day(String column) {
        var value = value(column);
        return value == null ? null : LocalDate.parse(value);
    }

    @Nullable
    PersonId person(String column) {
        var value = value(column);
        return value == null ? null : PersonId.of(value);
    }

    <E extends Enum<E>> @Nullable E one(String column, Class<E> of) {
        var value = value(column);
        return value == null ? null : Enum.valueOf(of, value);
    }

    /** A whole number; digits that are none go back with what is expected. */
    @Nullable
    Integer whole(String column, int highest, String expected) {
        var value = value(column);
        if (value == null) {
            return null;
        }
        if (!value.matches("\\d{1,9}") || Integer.parseInt(value) > highest) {
            throw new CellRefused(column, ProblemKind.OUT_OF_RANGE, expected);
        }
        return Integer.valueOf(value);
    }
}
