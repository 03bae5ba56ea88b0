package org.attest.evidence.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import org.attest.evidence.EvidenceMap;
import org.attest.evidence.EvidenceMaps;
import org.attest.organisations.Organisation;
import org.attest.shared.Marking;
import org.attest.spreadsheets.ColumnDraft;
import org.attest.spreadsheets.SheetDraft;
import org.attest.spreadsheets.WorkbookDraft;

/** The evidence map as a workbook: a row for each item of evidence, and one for what has none. */
class EvidenceMapExport implements DownloadHandler {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private final transient EvidenceMaps maps;
    private final transient Organisation organisation;

    EvidenceMapExport(EvidenceMaps maps, Organisation organisation) {
        this.maps = maps;
        this.organisation = organisation;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var draft = workbook(maps.export(organisation.id()));
        event.setFileName(Marking.OFFICIAL_SENSITIVE.words() + " Evidence map.xlsx");
        event.setContentType(XLSX);
        draft.writeTo(event.getOutputStream());
    }

    private WorkbookDraft workbook(EvidenceMap map) {
        var draft = new WorkbookDraft("Evidence map", Marking.OFFICIAL_SENSITIVE, "").withoutProtection();
        var sheet = draft.sheet("Evidence map")
                .column(ColumnDraft.locked("Organisation", 28))
                .column(ColumnDraft.locked("Objective", 32))
                .column(ColumnDraft.locked("What is proved", 44))
                .column(ColumnDraft.locked("Evidence", 44))
                .column(ColumnDraft.locked("Kind", 12))
                .column(ColumnDraft.locked("Review state", 14))
                .column(ColumnDraft.locked("Freshness", 14))
                .column(ColumnDraft.date("Due", 14))
                .column(ColumnDraft.locked("File", 36))
                .column(ColumnDraft.number("Not shared with you", 12));
        map.branches().forEach(branch -> branch.leaves().forEach(leaf -> rows(sheet, branch, leaf)));
        return draft;
    }

    private void rows(SheetDraft sheet, EvidenceMap.Branch branch, EvidenceMap.Leaf leaf) {
        var name = organisation.name();
        if (leaf.proofs().isEmpty()) {
            var words = leaf.nothingLinked() ? "Nothing linked" : "Not shared with you";
            sheet.row(name, branch.heading(), leaf.title(), words, null, null, null, null, null, leaf.notShared());
        }
        for (var proof : leaf.proofs()) {
            var row = proof.row();
            sheet.row(
                    name,
                    branch.heading(),
                    leaf.title(),
                    proof.title().title(),
                    row.kind().words(),
                    row.state().words(),
                    row.freshness().words(),
                    row.due(),
                    proof.file().isEmpty() ? null : proof.file(),
                    leaf.notShared());
        }
    }
}
