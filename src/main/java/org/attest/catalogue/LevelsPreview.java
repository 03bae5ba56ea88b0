package org.attest.catalogue;

import java.util.List;

/**
 * What importing a table of expected levels would do to one revision of a framework. Each row of the table is counted
 * once: it changes something, says what is there already, or is sent back with at least one problem.
 */
public record LevelsPreview(
        String version,
        int revision,
        String fileName,
        List<Line> changes,
        int unchanged,
        int sentBack,
        List<CellProblem> problems) {

    /** One level to confirm, with what stood there before. */
    public record Line(OutcomeCode code, String title, Expected before, Level level, String basis) {}

    public LevelsPreview {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    public int rowsRead() {
        return changes.size() + unchanged + sentBack;
    }
}
