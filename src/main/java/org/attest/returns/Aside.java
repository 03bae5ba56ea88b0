package org.attest.returns;

import java.util.Map;
import org.attest.spreadsheets.Cell;
import org.jspecify.annotations.Nullable;

/** Told every row of one file, in order: which of them are nothing that the register keeps, such as a total of others. */
interface Aside<H> {

    /** What is to be said of such a row; null for all others. */
    @Nullable
    Found<H> of(Map<String, Cell> row);
}
