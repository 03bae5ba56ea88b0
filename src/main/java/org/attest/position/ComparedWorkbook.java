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

/** Sealed positions side by side as a workbook: the levels and what moved in words. */
final class ComparedWorkbook {

    private ComparedWorkbook() {}

    static byte[] of(Compared shown) {
        var heading = shown.heading();
        var workbook = new WorkbookDraft(
                        "Positions compared",
                        Marking.OFFICIAL_SENSITIVE,
                        "Owner: " + heading.name() + ". Not for publication.")
                .withoutProtection();
        var sheet = workbook.sheet("Positions compared");
        sheet.heading("Positions compared, DSPT " + heading.year() + " (" + heading.version() + ")");
        sheet.note("Sealed positions only, as at " + UkDates.inWords(heading.asAt()) + ". "
                + shown.moves(Movement.Way.UP) + " levels moved up and " + shown.moves(Movement.Way.DOWN)
                + " down from the position before.");
        columns(sheet, shown);
        shown.lines().forEach(it -> sheet.row(row(it)));
        try (var out = new ByteArrayOutputStream()) {
            workbook.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void columns(SheetDraft sheet, Compared shown) {
        sheet.column(ColumnDraft.locked("Outcome", 10))
                .column(ColumnDraft.locked("Title", 44))
                .column(ColumnDraft.locked("Expected level", 22));
        for (var side : shown.sides()) {
            var name = side.member().name();
            if (!side.returned()) {
                sheet.column(ColumnDraft.locked(name + " (" + OrganisationColumn.NOT_RETURNED + ")", 26));
            }
            side.taken().forEach(it -> sheet.column(ColumnDraft.locked(name + " (" + it.inWords() + ")", 30)));
        }
    }

    private static @Nullable Object[] row(Compared.Line line) {
        var facts = line.outcome();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(facts.code().code());
        cells.add(facts.title());
        cells.add(facts.expected().words());
        for (var side : line.cells()) {
            if (side.isEmpty()) {
                cells.add(OrganisationColumn.NOT_RETURNED);
            }
            side.forEach(it -> cells.add(it.inWords()));
        }
        return cells.toArray();
    }
}
