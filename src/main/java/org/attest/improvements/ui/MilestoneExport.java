package org.attest.improvements.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Map;
import org.attest.improvements.MilestoneFilter;
import org.attest.improvements.Milestones;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.attest.spreadsheets.ColumnDraft;
import org.attest.spreadsheets.WorkbookDraft;

/** The milestones that the screen shows, all pages, as a workbook. */
class MilestoneExport implements DownloadHandler {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient Milestones milestones;
    private final transient MilestoneFilter filter;
    private final transient Map<OrganisationId, String> organisations;
    private final transient Map<String, String> objectives;

    MilestoneExport(
            Milestones milestones,
            MilestoneFilter filter,
            Map<OrganisationId, String> organisations,
            Map<String, String> objectives) {
        this.milestones = milestones;
        this.filter = filter;
        this.organisations = organisations;
        this.objectives = objectives;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var draft = new WorkbookDraft("Milestones", Marking.OFFICIAL_SENSITIVE, "").withoutProtection();
        var sheet = draft.sheet("Milestones")
                .column(ColumnDraft.locked("Reference", 12))
                .column(ColumnDraft.locked("Objective", 34))
                .column(ColumnDraft.locked("Milestone", 44))
                .column(ColumnDraft.locked("Organisation", 34))
                .column(ColumnDraft.locked("Standing", 12))
                .column(ColumnDraft.date("Promised first", 14))
                .column(ColumnDraft.date("Due", 14))
                .column(ColumnDraft.number("Times moved", 10))
                .column(ColumnDraft.date("Ended on", 14));
        milestones
                .export(filter)
                .forEach(it -> sheet.row(
                        it.reference(),
                        objectives.getOrDefault(Integer.toString(it.details().objective()), ""),
                        it.details().title(),
                        organisations.getOrDefault(it.ref().organisation(), ""),
                        it.standing().words(),
                        it.firstDue(),
                        it.details().due(),
                        it.moves(),
                        it.endedOn()));
        event.setFileName(Marking.OFFICIAL_SENSITIVE.words() + " Milestones.xlsx");
        event.setContentType(XLSX);
        draft.writeTo(event.getOutputStream());
    }
}
