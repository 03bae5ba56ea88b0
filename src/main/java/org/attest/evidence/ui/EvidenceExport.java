package org.attest.evidence.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.attest.accounts.Accounts;
import org.attest.evidence.EvidenceFilter;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.EvidenceRow;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.Marking;
import org.attest.spreadsheets.ColumnDraft;
import org.attest.spreadsheets.WorkbookDraft;

/** The list that the screen shows, all of its pages, as a workbook; it is in the trail before its first byte leaves. */
class EvidenceExport implements DownloadHandler {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient EvidenceLibrary library;
    private final transient OrganisationDirectory directory;
    private final transient Accounts accounts;
    private final transient EvidenceFilter filter;

    EvidenceExport(EvidenceLibrary library, OrganisationDirectory directory, Accounts accounts, EvidenceFilter filter) {
        this.library = library;
        this.directory = directory;
        this.accounts = accounts;
        this.filter = filter;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var draft = workbook(library.export(filter));
        event.setFileName(Marking.OFFICIAL_SENSITIVE.words() + " Evidence.xlsx");
        event.setContentType(XLSX);
        draft.writeTo(event.getOutputStream());
    }

    private WorkbookDraft workbook(List<EvidenceRow> rows) {
        var organisations = directory.named(
                rows.stream().map(EvidenceRow::organisation).distinct().toList());
        var names = accounts.names(rows.stream()
                .map(EvidenceRow::owner)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var draft = new WorkbookDraft("Evidence", Marking.OFFICIAL_SENSITIVE, "").withoutProtection();
        var sheet = draft.sheet("Evidence")
                .column(ColumnDraft.locked("Organisation", 28))
                .column(ColumnDraft.locked("Reference", 12))
                .column(ColumnDraft.locked("Title", 50))
                .column(ColumnDraft.locked("Kind", 12))
                .column(ColumnDraft.locked("Review state", 14))
                .column(ColumnDraft.locked("Freshness", 12))
                .column(ColumnDraft.date("Due", 14))
                .column(ColumnDraft.locked("Owner", 24))
                .column(ColumnDraft.locked("Marking", 20))
                .column(ColumnDraft.number("Points of good evidence, of 7", 14))
                .column(ColumnDraft.number("Files", 8))
                .column(ColumnDraft.number("Where used", 12));
        for (var row : rows) {
            var organisation = organisations.get(row.organisation());
            sheet.row(
                    organisation == null ? null : organisation.name(),
                    organisation == null
                            ? row.reference()
                            : row.whose().reference(organisation.code().code(), row.reference()),
                    row.title(),
                    row.kind().words(),
                    row.state().words(),
                    row.freshness().words(),
                    row.due(),
                    row.owner() == null ? null : names.get(row.owner()),
                    row.marking().words(),
                    row.points(),
                    row.files(),
                    row.usedBy());
        }
        return draft;
    }
}
