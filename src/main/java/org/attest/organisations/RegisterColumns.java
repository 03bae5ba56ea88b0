package org.attest.organisations;

import java.util.List;
import org.attest.spreadsheets.Row;

/** Where a sheet in one of the layouts holds what; a row may name several organisations, or none. */
interface RegisterColumns {

    RegisterLayout layout();

    List<RegisterLine> lines(Row row);

    /** Whether the rows above the one by which the layout was known are rows of the register like all others. */
    default boolean isWithoutHeader() {
        return false;
    }
}
