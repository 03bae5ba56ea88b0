package org.attest.catalogue;

import java.util.List;
import java.util.Set;
import org.attest.shared.Refused;

/** Reads a table of expected levels (outcome, expected level, source) from the first sheet that has these headings. */
final class LevelImport {

    private static final List<Set<String>> HEADINGS = List.of(
            Set.of("outcome", "outcome code", "code"),
            Set.of("expected level", "expected", "level"),
            Set.of("source", "basis"));

    private LevelImport() {}

    /** @throws Refused when no sheet has the three headings */
    static LevelsPreview preview(Framework framework, TableFile file) {
        var table = file.find(HEADINGS)
                .orElseThrow(
                        () -> new Refused(
                                "The file has no table with the headings Outcome, Expected level and Source. Nothing was changed."));
        var check = new LevelCheck(framework, table.columns());
        table.rows().forEach(check::row);
        return check.preview(file.name());
    }
}
