package org.attest.position;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.attest.shared.Marking;
import org.attest.shared.UkDates;
import org.attest.spreadsheets.ColumnDraft;
import org.attest.spreadsheets.SheetDraft;
import org.attest.spreadsheets.WorkbookDraft;

/** A what-if as a workbook, a sheet for each list. */
final class WhatIfWorkbook {

    private final WorkbookDraft workbook;
    private final Fallout fallout;

    private WhatIfWorkbook(Fallout fallout) {
        this.fallout = fallout;
        this.workbook =
                new WorkbookDraft("What if", Marking.OFFICIAL_SENSITIVE, "Not for publication.").withoutProtection();
    }

    static byte[] of(Fallout fallout) {
        var made = new WhatIfWorkbook(fallout);
        made.sheets();
        try (var out = new ByteArrayOutputStream()) {
            made.workbook.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sheets() {
        var providers =
                sheet("Providers").column(ColumnDraft.locked("Provider", 40)).column(wide("Hit in this way"));
        fallout.providers().forEach(it -> providers.row(it.name(), lines(it.ways())));
        if (fallout.otherProviders() > 0) {
            providers.row("and " + WhatIfCounts.others(fallout.otherProviders()), null);
        } else if (fallout.silentOnOthers()) {
            providers.row(WhatIfCounts.keptBack(fallout), null);
        }
        var services = sheet("Services")
                .column(ColumnDraft.locked("Service", 34))
                .column(ColumnDraft.locked("Supplier", 34))
                .column(wide("Hit in this way"))
                .column(wide("Clinical pathways"))
                .column(wide("Fallback"));
        fallout.services()
                .forEach(it -> services.row(it.name(), it.supplier().name(), it.way(), it.pathways(), it.fallback()));
        var pathways =
                sheet("Pathways").column(ColumnDraft.locked("Pathway", 40)).column(wide("Needs"));
        fallout.pathways().forEach(it -> pathways.row(it.words(), lines(it.services())));
        items("Risks", fallout.risks());
        items("Outcomes", fallout.outcomes());
        items("Evidence", fallout.evidence());
    }

    private void items(String name, List<Fallout.Item> items) {
        var sheet = sheet(name)
                .column(ColumnDraft.locked("Organisation", 34))
                .column(wide("Item"))
                .column(ColumnDraft.locked("State", 18))
                .column(wide("Hit in this way"));
        items.forEach(it -> sheet.row(it.whose(), it.title().title(), it.title().state(), lines(it.ways())));
    }

    private SheetDraft sheet(String name) {
        var sheet = workbook.sheet(name);
        sheet.heading("What if " + fallout.what() + " stops");
        sheet.note(WhatIfCounts.of(fallout) + " As at " + UkDates.inWords(fallout.asAt()) + ".");
        return sheet;
    }

    private static ColumnDraft wide(String heading) {
        return ColumnDraft.locked(heading, 60);
    }

    private static String lines(List<String> several) {
        return String.join("\n", several);
    }
}
