package org.attest.returns;

import java.util.Map;

/**
 * A row as Attest holds it: the register's own item, its reference, what its cells say, and what a change must be based on;
 * {@code closed} says why it cannot be changed, and is empty where it can.
 */
record Held<H>(H item, String reference, Map<String, CellText> cells, String version, String closed) {

    Held {
        cells = Map.copyOf(cells);
    }
}
