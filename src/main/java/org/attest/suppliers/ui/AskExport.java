package org.attest.suppliers.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.attest.shared.Marking;
import org.attest.shared.UkDates;
import org.attest.spreadsheets.ColumnDraft;
import org.attest.spreadsheets.WorkbookDraft;
import org.attest.suppliers.AskFilter;
import org.attest.suppliers.AskOverview;
import org.attest.suppliers.AskRow;
import org.jspecify.annotations.Nullable;

/** The questionnaires that the screen shows, all of its pages, as a workbook; in the trail before its first byte leaves. */
class AskExport implements DownloadHandler {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient AskOverview overview;
    private final transient AskFilter filter;
    private final boolean forIcb;

    AskExport(AskOverview overview, AskFilter filter, boolean forIcb) {
        this.overview = overview;
        this.filter = filter;
        this.forIcb = forIcb;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var draft = workbook(overview.export(filter));
        event.setFileName(Marking.OFFICIAL_SENSITIVE.words() + " Supplier questionnaires.xlsx");
        event.setContentType(XLSX);
        draft.writeTo(event.getOutputStream());
    }

    private WorkbookDraft workbook(List<AskRow> rows) {
        var draft = new WorkbookDraft("Supplier questionnaires", Marking.OFFICIAL_SENSITIVE, "").withoutProtection();
        var sheet = draft.sheet("Questionnaires")
                .column(ColumnDraft.locked("Questionnaire", 34))
                .column(ColumnDraft.locked("Supplier", 40))
                .column(ColumnDraft.locked("Standing", 14))
                .column(ColumnDraft.locked("Asked on", 14))
                .column(ColumnDraft.locked("Due", 14))
                .column(ColumnDraft.locked("Answered on", 14))
                .column(ColumnDraft.number("Version of the answers", 12))
                .column(ColumnDraft.locked(forIcb ? "Who answers" : "Our decision", 22));
        if (forIcb) {
            sheet.column(ColumnDraft.number("Challenged by (organisations)", 16));
        }
        rows.forEach(it -> {
            var ask = it.ask();
            var cells = new ArrayList<@Nullable Object>();
            cells.add(ask.questionnaire().title());
            cells.add(ask.supplierName());
            cells.add(ask.standing().words());
            cells.add(AskTags.day(ask.askedAt()));
            cells.add(UkDates.inTable(ask.due()));
            cells.add(AskTags.day(ask.answeredAt()));
            cells.add(ask.latest());
            var own = it.own();
            if (forIcb) {
                cells.add(Boolean.TRUE.equals(it.represented()) ? "Its contact" : "Nobody can get in");
                cells.add(it.challenges());
            } else {
                cells.add(own == null ? null : own.words(ask.latest()));
            }
            sheet.row(cells.toArray());
        });
        return draft;
    }
}
