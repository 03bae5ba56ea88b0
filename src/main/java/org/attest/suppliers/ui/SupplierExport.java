package org.attest.suppliers.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.List;
import org.attest.shared.Marking;
import org.attest.spreadsheets.ColumnDraft;
import org.attest.spreadsheets.WorkbookDraft;
import org.attest.suppliers.SupplierFilter;
import org.attest.suppliers.SupplierRegister;
import org.attest.suppliers.SupplierRow;

/** The list that the screen shows, all of its pages, as a workbook; it is in the trail before its first byte leaves. */
class SupplierExport implements DownloadHandler {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient SupplierRegister register;
    private final transient SupplierFilter filter;

    SupplierExport(SupplierRegister register, SupplierFilter filter) {
        this.register = register;
        this.filter = filter;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var draft = workbook(register.export(filter));
        event.setFileName(Marking.OFFICIAL_SENSITIVE.words() + " Suppliers.xlsx");
        event.setContentType(XLSX);
        draft.writeTo(event.getOutputStream());
    }

    private static WorkbookDraft workbook(List<SupplierRow> rows) {
        var draft = new WorkbookDraft("Suppliers", Marking.OFFICIAL_SENSITIVE, "").withoutProtection();
        var sheet = draft.sheet("Suppliers")
                .column(ColumnDraft.locked("Reference", 12))
                .column(ColumnDraft.locked("Supplier", 40))
                .column(ColumnDraft.locked("Parent group", 30))
                .column(ColumnDraft.locked("Tier", 18))
                .column(ColumnDraft.locked("Tier set by hand", 10))
                .column(ColumnDraft.locked("Assurance", 16))
                .column(ColumnDraft.number("Services", 10))
                .column(ColumnDraft.locked("Used by (organisations)", 14))
                .column(ColumnDraft.locked("Used by us", 10));
        rows.forEach(it -> sheet.row(
                it.reference(),
                it.name(),
                it.parentGroup(),
                it.tier().words(),
                it.overridden() ? "Yes" : "No",
                it.assurance().words(),
                it.services(),
                it.usedBy().words(),
                it.ours() ? "Yes" : "No"));
        return draft;
    }
}
