package org.attest.assessments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.attest.catalogue.Level;
import org.attest.organisations.Organisation;
import org.attest.shared.DsptYear;
import org.attest.shared.Marking;
import org.attest.spreadsheets.ColumnDraft;
import org.attest.spreadsheets.WorkbookDraft;
import org.jspecify.annotations.Nullable;

/** A comparison as a workbook, line by line as the screen shows it. */
final class ComparisonWorkbook {

    private ComparisonWorkbook() {}

    static byte[] of(Organisation organisation, DsptYear year, Comparison shown) {
        var workbook = new WorkbookDraft(
                        "Positions compared",
                        Marking.OFFICIAL_SENSITIVE,
                        "Owner: " + organisation.name() + ". Not for publication.")
                .withoutProtection();
        var sheet = workbook.sheet("Compared");
        sheet.heading("%s, DSPT %s: positions compared".formatted(organisation.name(), year));
        sheet.note("Before: " + shown.of().words());
        sheet.note("After: " + shown.with().words());
        sheet.column(ColumnDraft.locked("Outcome", 44))
                .column(ColumnDraft.locked("Follows", 12))
                .column(ColumnDraft.locked("Before", 20))
                .column(ColumnDraft.locked("After", 20))
                .column(ColumnDraft.locked("Movement", 18))
                .column(ColumnDraft.locked("Reason", 60));
        for (var line : shown.lines()) {
            sheet.row(
                    line.name(),
                    follows(line),
                    words(line.before()),
                    words(line.after()),
                    line.movement().symbol() + " " + line.movement().words(),
                    line.reason());
        }
        try (var out = new ByteArrayOutputStream()) {
            workbook.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String follows(Comparison.Line line) {
        var from = line.link().from();
        return from == null ? null : from.code();
    }

    private static String words(@Nullable Level level) {
        return level == null ? "–" : level.words();
    }
}
