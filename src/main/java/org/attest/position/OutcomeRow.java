package org.attest.position;

import java.util.List;

/** One outcome across the system: a cell for each organisation, in the order of the columns. */
public record OutcomeRow(OutcomeFacts outcome, List<Cell> cells, Tally tally, FreshnessCount evidence) {

    public OutcomeRow {
        cells = List.copyOf(cells);
    }
}
