package org.attest.returns;

import java.util.Map;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one file by the rules of a register's form; what all rows need was asked once. */
interface RowReader<H, V> {

    /**
     * @param cells what the row would say when applied: what Attest holds, overlaid by what the file says
     * @param file what the file says and Attest does not, companions among it
     * @throws Refused when a rule forbids it; {@link CellRefused} names the column
     */
    V read(@Nullable Held<H> held, Map<String, CellText> cells, Map<String, CellText> file);
}
