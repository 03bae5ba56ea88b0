package org.attest.position;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import org.attest.shared.Marking;
import org.attest.shared.UkDates;
import org.attest.spreadsheets.ColumnDraft;
import org.attest.spreadsheets.SheetDraft;
import org.attest.spreadsheets.WorkbookDraft;
import org.jspecify.annotations.Nullable;

/** What the heat map shows, as a workbook: the levels and standings in words, and the counts as numbers. */
final class HeatMapWorkbook {

    private HeatMapWorkbook() {}

    static byte[] of(Heading heading, HeatMap shown) {
        var workbook = new WorkbookDraft(
                        "System position",
                        Marking.OFFICIAL_SENSITIVE,
                        "Owner: " + heading.name() + ". Not for publication.")
                .withoutProtection();
        var sheet = workbook.sheet("System position");
        sheet.heading("System position, DSPT " + heading.year() + " (" + heading.version() + ")");
        sheet.note("Latest sealed position of each organisation, as at " + UkDates.inWords(heading.asAt()));
        columns(sheet, shown);
        shown.rows().forEach(it -> sheet.row(row(it)));
        try (var out = new ByteArrayOutputStream()) {
            workbook.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void columns(SheetDraft sheet, HeatMap shown) {
        sheet.column(ColumnDraft.locked("Outcome", 10))
                .column(ColumnDraft.locked("Title", 44))
                .column(ColumnDraft.locked("Expected level", 22))
                .column(ColumnDraft.locked("How sure", 16))
                .column(ColumnDraft.number("At or above expected", 14))
                .column(ColumnDraft.number("Of (expected level known)", 14))
                .column(ColumnDraft.number("Gaps", 10));
        shown.columns()
                .forEach(it ->
                        sheet.column(ColumnDraft.locked(it.member().name() + " (" + it.sealedInWords() + ")", 26)));
    }

    private static @Nullable Object[] row(OutcomeRow row) {
        var facts = row.outcome();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(facts.code().code());
        cells.add(facts.title());
        cells.add(facts.expected().words());
        cells.add(facts.expected().sureness());
        cells.add(row.tally().met());
        cells.add(row.tally().known());
        cells.add(row.tally().gaps());
        row.cells().forEach(it -> cells.add(it.inWords()));
        return cells.toArray();
    }
}
