package org.attest.returns;

import java.nio.file.Path;
import java.util.List;
import org.attest.shared.OrganisationId;
import org.attest.spreadsheets.ReadingLimits;
import org.attest.spreadsheets.SheetReader;

/** The steps of a table's import that keep nothing, one by one, for those who measure them. */
public final class TableReads {

    private final Tables tables;
    private final TableFiles files;
    private final ReadingLimits limits;

    TableReads(Tables tables, TableFiles files, ReadingLimits limits) {
        this.tables = tables;
        this.files = files;
        this.limits = limits;
    }

    /** Reads a file to typed rows that were checked against the register; answers how many of them are good and new. */
    public long checked(String code, OrganisationId organisation, Path file) {
        return checked(tables.open(code, organisation), organisation, file);
    }

    private <H, V> long checked(ImportedTable<H, V> table, OrganisationId organisation, Path file) {
        var raw = files.read(file, "table.xlsx", table).table();
        var matched = new ColumnMatching(table.columns()).match(raw.headers());
        var judged = new TableChecker<>(table, raw, matched, table.holdings(organisation), tables.reading(organisation))
                .check();
        return judged.rows().stream()
                .filter(it -> it.kind() == TableRow.Kind.NEW && it.problems().isEmpty())
                .count();
    }

    /** The words of every cell of the first sheet, as the import reads them. */
    public List<List<String>> words(Path file) {
        return SheetReader.read(
                file,
                "table.xlsx",
                limits.forTable(),
                content -> content.rows(content.sheets().getFirst().name()).stream()
                        .map(row -> row.cells().stream().map(it -> it.words()).toList())
                        .toList());
    }
}
