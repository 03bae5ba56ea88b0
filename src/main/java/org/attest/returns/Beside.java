package org.attest.returns;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet of a register shows and takes beside the columns of the register's table, for one organisation at this
 * moment.
 *
 * @param <H> what the register holds
 */
interface Beside<H> {

    Map<ReturnColumn, CellText> cells(H row);

    /** @param held null for a new row */
    List<Problem> check(@Nullable H held, RowAfter row);

    /** Takes the decided rows, after their registers were written. */
    void write(Map<Decided, H> rows);

    static <H> Beside<H> nothing() {
        return new Beside<>() {
            @Override
            public Map<ReturnColumn, CellText> cells(H row) {
                return Map.of();
            }

            @Override
            public List<Problem> check(@Nullable H held, RowAfter row) {
                return List.of();
            }

            @Override
            public void write(Map<Decided, H> rows) {}
        };
    }
}
