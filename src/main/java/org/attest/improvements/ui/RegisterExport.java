package org.attest.improvements.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Map;
import org.attest.shared.ItemRef;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.attest.spreadsheets.SheetDraft;
import org.attest.spreadsheets.WorkbookDraft;

/** What a list shows, all pages, as a workbook of one sheet. */
abstract class RegisterExport implements DownloadHandler {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String title;
    private final String sheet;
    private final transient Map<OrganisationId, String> organisations;

    /** @param title names the file as well */
    RegisterExport(String title, String sheet, Map<OrganisationId, String> organisations) {
        this.title = title;
        this.sheet = sheet;
        this.organisations = organisations;
    }

    /** Gives the sheet its columns and rows. */
    abstract void fill(SheetDraft draft);

    final String organisation(ItemRef item) {
        return organisations.getOrDefault(item.organisation(), "");
    }

    @Override
    public final void handleDownloadRequest(DownloadEvent event) throws IOException {
        var draft = new WorkbookDraft(title, Marking.OFFICIAL_SENSITIVE, "").withoutProtection();
        fill(draft.sheet(sheet));
        event.setFileName(Marking.OFFICIAL_SENSITIVE.words() + " " + title.replace('/', '-') + ".xlsx");
        event.setContentType(XLSX);
        draft.writeTo(event.getOutputStream());
    }
}
