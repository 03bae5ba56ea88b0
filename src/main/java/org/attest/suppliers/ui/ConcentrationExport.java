package org.attest.suppliers.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.attest.spreadsheets.ColumnDraft;
import org.attest.spreadsheets.WorkbookDraft;
import org.attest.suppliers.Concentration;

/** Both tables of the screen, all of their rows, as a workbook; it is in the trail before its first byte leaves. */
class ConcentrationExport implements DownloadHandler {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient Concentration concentration;
    private final transient OrganisationId icb;

    ConcentrationExport(Concentration concentration, OrganisationId icb) {
        this.concentration = concentration;
        this.icb = icb;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var draft = workbook(concentration.export(icb));
        event.setFileName(Marking.OFFICIAL_SENSITIVE.words() + " Supplier concentration.xlsx");
        event.setContentType(XLSX);
        draft.writeTo(event.getOutputStream());
    }

    private static WorkbookDraft workbook(Concentration.Exported exported) {
        var draft = new WorkbookDraft("Supplier concentration", Marking.OFFICIAL_SENSITIVE, "").withoutProtection();
        var groups = draft.sheet("Parent groups")
                .column(ColumnDraft.locked("Parent group", 40))
                .column(ColumnDraft.number("Suppliers", 10))
                .column(ColumnDraft.number("Services", 10))
                .column(ColumnDraft.number("Services of tier 1 suppliers", 16))
                .column(ColumnDraft.number("Organisations depending", 16))
                .column(ColumnDraft.number("of all", 10));
        exported.groups()
                .forEach(it -> groups.row(
                        it.group(),
                        it.suppliers(),
                        it.services(),
                        it.criticalServices(),
                        it.depending(),
                        exported.organisations()));
        var points = draft.sheet("Single points of failure")
                .column(ColumnDraft.locked("Reference", 12))
                .column(ColumnDraft.locked("Supplier", 40))
                .column(ColumnDraft.locked("Service", 40))
                .column(ColumnDraft.locked("Why", 50))
                .column(ColumnDraft.locked("Used by", 60));
        exported.points()
                .forEach(it -> points.row(
                        it.supplier().reference(),
                        it.supplier().name(),
                        it.service(),
                        it.reason(),
                        String.join(", ", it.usedBy())));
        return draft;
    }
}
