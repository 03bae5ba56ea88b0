package org.attest.organisations;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attest.shared.Refused;
import org.attest.spreadsheets.Limits;
import org.attest.spreadsheets.Row;
import org.attest.spreadsheets.SheetReader;
import org.attest.spreadsheets.WorkbookContent;

/** A register's file, word for word: which layout it has, and what each row says. */
record RegisterFile(RegisterLayout layout, List<RegisterLine> lines) {

    private static final int LOOKED_AT = 10;

    static RegisterFile read(Path file, String fileName, LocalDate registerDate) {
        try (var content = SheetReader.open(file, fileName, Limits.forRegister())) {
            for (var sheet : content.sheets()) {
                var found = read(content, sheet.name(), registerDate);
                if (found != null) {
                    return found;
                }
            }
        }
        throw new Refused("This is neither the ODS file of trusts (etr.csv) nor the DSPT organisation search results:"
                + " no sheet has columns for code, name and status.");
    }

    private static @org.jspecify.annotations.Nullable RegisterFile read(
            WorkbookContent content, String sheet, LocalDate registerDate) {
        var rows = content.rows(sheet);
        if (!rows.isEmpty() && OdsTrustLines.fits(rows.getFirst())) {
            return new RegisterFile(RegisterLayout.ODS_TRUSTS, lines(rows, 0, OdsTrustLines::line));
        }
        for (int i = 0; i < Math.min(LOOKED_AT, rows.size()); i++) {
            var columns = DsptSearchLines.of(rows.get(i), registerDate);
            if (columns != null) {
                return new RegisterFile(RegisterLayout.DSPT_SEARCH, lines(rows, i + 1, columns::line));
            }
        }
        return null;
    }

    private static List<RegisterLine> lines(
            List<Row> rows, int first, java.util.function.Function<Row, RegisterLine> read) {
        var lines = new ArrayList<RegisterLine>();
        rows.stream().skip(first).map(read).forEach(lines::add);
        return lines;
    }
}
