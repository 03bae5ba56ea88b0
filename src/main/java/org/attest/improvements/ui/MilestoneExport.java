package org.attest.improvements.ui;

import java.util.Map;
import org.attest.improvements.MilestoneFilter;
import org.attest.improvements.Milestones;
import org.attest.shared.OrganisationId;
import org.attest.spreadsheets.ColumnDraft;
import org.attest.spreadsheets.SheetDraft;

/** The milestones that the screen shows, all pages, as a workbook. */
class MilestoneExport extends RegisterExport {

    private final transient Milestones milestones;
    private final transient MilestoneFilter filter;
    private final transient Map<String, String> objectives;

    MilestoneExport(
            Milestones milestones,
            MilestoneFilter filter,
            Map<OrganisationId, String> organisations,
            Map<String, String> objectives) {
        super("Milestones", "Milestones", organisations);
        this.milestones = milestones;
        this.filter = filter;
        this.objectives = objectives;
    }

    @Override
    void fill(SheetDraft draft) {
        var sheet = draft.column(ColumnDraft.locked("Reference", 12))
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
                        organisation(it.ref()),
                        it.standing().words(),
                        it.firstDue(),
                        it.details().due(),
                        it.moves(),
                        it.endedOn()));
    }
}
