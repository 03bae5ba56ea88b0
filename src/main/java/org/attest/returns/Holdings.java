package org.attest.returns;

import java.util.Collection;
import java.util.Map;

/** What a register holds of one organisation at this moment, looked up once for all rows of a file. */
interface Holdings<H> {

    /** @param keys the cells of the row by which it is known, as far as they are filled in */
    Found<H> find(Map<String, CellText> keys);

    /** What makes two rows of a file the same row; the empty text where nothing does. */
    String key(Map<String, CellText> keys);

    /** Everything, for the export, in its order. */
    Collection<Held<H>> all();
}
