package org.attest.position;

import java.util.List;

/** One outcome across the system: a cell for each organisation, in the order of the columns. */
public record OutcomeRow(OutcomeFacts outcome, List<Cell> cells, Tally tally, FreshnessCount evidence) {

    public OutcomeRow {
        cells = List.copyOf(cells);
    }

    /** The share of organisations that meet what is expected, from 0 to 1; 1 where nothing can be judged. */
    public double shareMet() {
        return tally.share();
    }
}
