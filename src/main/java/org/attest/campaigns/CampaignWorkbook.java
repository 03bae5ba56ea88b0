package org.attest.campaigns;

import java.time.Instant;
import java.util.List;
import org.attest.shared.Marking;
import org.attest.shared.UkDates;
import org.attest.spreadsheets.ColumnDraft;
import org.attest.spreadsheets.WorkbookDraft;
import org.jspecify.annotations.Nullable;

/** Who has sent what, as a workbook. */
final class CampaignWorkbook {

    private CampaignWorkbook() {}

    static WorkbookDraft of(Campaign campaign, List<CampaignRow> rows) {
        var draft = new WorkbookDraft("Campaign", Marking.OFFICIAL_SENSITIVE, "").withoutProtection();
        var sheet = draft.sheet("Campaign");
        sheet.heading(campaign.name());
        sheet.note("DSPT %s, due on %s".formatted(campaign.year(), UkDates.inWords(campaign.due())));
        sheet.column(ColumnDraft.locked("ODS code", 10))
                .column(ColumnDraft.locked("Organisation", 40))
                .column(ColumnDraft.locked("State", 28))
                .column(ColumnDraft.locked("Downloaded", 16))
                .column(ColumnDraft.locked("Sent", 16))
                .column(ColumnDraft.locked("What came", 24))
                .column(ColumnDraft.locked("Last reminded", 16));
        rows.forEach(it -> sheet.row(
                it.organisation().code().code(),
                it.organisation().name(),
                it.state().words(),
                day(it.track().downloaded()),
                day(it.track().sent()),
                it.rowsInWords(),
                day(it.chasedAt())));
        return draft;
    }

    private static String day(@Nullable Instant moment) {
        return moment == null ? "" : UkDates.inTable(UkDates.day(moment));
    }
}
