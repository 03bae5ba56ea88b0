package org.attest.catalogue;

import java.nio.file.Path;
import java.util.List;
import org.attest.shared.Refused;
import org.attest.spreadsheets.Limits;
import org.attest.spreadsheets.Row;
import org.attest.spreadsheets.SheetReader;

/** Reads a table of expected levels (outcome, expected level, source) from the first sheet that has these headings. */
final class LevelImport {

    private static final int HEADING_WITHIN = 20;

    private LevelImport() {}

    /** @throws Refused when no sheet has the three headings */
    static LevelsPreview preview(Framework framework, Path file, String fileName) {
        try (var workbook = SheetReader.open(file, fileName, Limits.forRegister())) {
            for (var sheet : workbook.sheets()) {
                var rows = workbook.rows(sheet.name());
                var heading = rows.stream()
                        .limit(HEADING_WITHIN)
                        .filter(it -> LevelColumns.in(it).isPresent())
                        .findFirst();
                if (heading.isPresent()) {
                    return read(framework, fileName, heading.get(), rows);
                }
            }
        }
        throw new Refused(
                "The file has no table with the headings Outcome, Expected level and Source. Nothing was changed.");
    }

    private static LevelsPreview read(Framework framework, String fileName, Row heading, List<Row> rows) {
        var check = new LevelCheck(framework, LevelColumns.in(heading).orElseThrow());
        rows.stream().filter(it -> it.number() > heading.number()).forEach(check::row);
        return check.preview(fileName);
    }
}
