package org.attest.returns;

import java.util.List;

/** A judged row with the person's choices: how it ends if applied now, and the cells that are taken from the file. */
public record Decided(JudgedRow row, RowEnd end, List<JudgedCell> taken) {

    public Decided {
        taken = List.copyOf(taken);
    }

    public boolean isApplied() {
        return end == RowEnd.NEW || end == RowEnd.CHANGED;
    }
}
