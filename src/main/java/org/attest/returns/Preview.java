package org.attest.returns;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A returned workbook beside what Attest holds now: every row with how it ends if applied at this moment. The
 * fingerprint says what the person saw; {@code appliedBefore} is set when this very file was applied already.
 */
public record Preview(
        Taken taken,
        boolean twoWay,
        List<Decided> rows,
        List<Problem> problems,
        List<String> notInFile,
        Tally tally,
        Decisions decisions,
        @Nullable Taken appliedBefore,
        String fingerprint) {

    public Preview {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        notInFile = List.copyOf(notInFile);
    }

    /** Everything to be said, of the file, its sheets and its rows. */
    public List<Problem> allProblems() {
        var all = new ArrayList<>(problems);
        rows.forEach(it -> all.addAll(it.row().problems()));
        return all;
    }

    /** Nothing in the file differs from what Attest holds. */
    public boolean changesNothing() {
        return rows.stream().allMatch(it -> it.end() == RowEnd.UNCHANGED);
    }
}
