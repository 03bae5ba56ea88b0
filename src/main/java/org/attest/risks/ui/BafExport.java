package org.attest.risks.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attest.connections.LinkedItem;
import org.attest.organisations.Organisation;
import org.attest.risks.AssuranceLine;
import org.attest.risks.BafSheet;
import org.attest.risks.RiskSheets;
import org.attest.risks.Score;
import org.attest.shared.Marking;
import org.attest.shared.UkDates;
import org.attest.spreadsheets.ColumnDraft;
import org.attest.spreadsheets.SheetDraft;
import org.attest.spreadsheets.WorkbookDraft;
import org.jspecify.annotations.Nullable;

/** The board assurance framework of an organisation as a workbook, a row for each risk; in the trail before it leaves. */
class BafExport implements DownloadHandler {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient RiskSheets sheets;
    private final transient Organisation organisation;

    BafExport(RiskSheets sheets, Organisation organisation) {
        this.sheets = sheets;
        this.organisation = organisation;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var draft = workbook(sheets.export(organisation.id()));
        event.setFileName(Marking.OFFICIAL_SENSITIVE.words() + " Board assurance framework.xlsx");
        event.setContentType(XLSX);
        draft.writeTo(event.getOutputStream());
    }

    private WorkbookDraft workbook(List<BafSheet> found) {
        var draft = new WorkbookDraft(
                        "Board assurance framework",
                        Marking.OFFICIAL_SENSITIVE,
                        "Owner: " + organisation.name() + ". Not for publication.")
                .withoutProtection();
        var sheet = draft.sheet("Framework");
        columns(sheet);
        found.forEach(it -> sheet.row(row(it)));
        return draft;
    }

    private static void columns(SheetDraft sheet) {
        sheet.column(ColumnDraft.locked("Reference", 12))
                .column(ColumnDraft.locked("Title", 40))
                .column(ColumnDraft.number("Objective", 10))
                .column(ColumnDraft.locked("If", 40))
                .column(ColumnDraft.locked("then", 40))
                .column(ColumnDraft.locked("resulting in", 40))
                .column(ColumnDraft.locked("Executive lead", 24))
                .column(ColumnDraft.locked("Committee", 24))
                .column(ColumnDraft.number("Inherent", 10))
                .column(ColumnDraft.number("Current", 10))
                .column(ColumnDraft.number("Target", 10))
                .column(ColumnDraft.locked("Movement", 20))
                .column(ColumnDraft.locked("Controls", 50))
                .column(ColumnDraft.locked("Gaps in control", 50));
        for (var line : AssuranceLine.values()) {
            sheet.column(ColumnDraft.locked("Assurances, " + line.words().toLowerCase(), 50));
        }
        sheet.column(ColumnDraft.locked("Gaps in assurance", 50))
                .column(ColumnDraft.locked("Actions", 40))
                .column(ColumnDraft.locked("Linked risks", 40));
    }

    private static @Nullable Object[] row(BafSheet sheet) {
        var risk = sheet.risk();
        var details = Objects.requireNonNull(risk.details());
        var wording = details.wording();
        var scores = risk.scores();
        return new @Nullable Object[] {
            risk.reference(),
            risk.title(),
            details.objective(),
            wording.cause(),
            wording.event(),
            wording.effect(),
            details.accountable().lead(),
            details.accountable().committee(),
            points(scores.inherent()),
            points(scores.current()),
            points(scores.target()),
            RiskWords.movement(scores),
            sheet.words().controls(),
            sheet.words().controlGaps(),
            assurances(sheet, AssuranceLine.FIRST),
            assurances(sheet, AssuranceLine.SECOND),
            assurances(sheet, AssuranceLine.THIRD),
            sheet.words().assuranceGaps(),
            titles(sheet.actions()),
            titles(sheet.risks())
        };
    }

    private static @Nullable Integer points(@Nullable Score score) {
        return score == null ? null : score.points();
    }

    private static String assurances(BafSheet sheet, AssuranceLine line) {
        return sheet.by(line).stream()
                .map(it -> "%s, %s: %s"
                        .formatted(
                                UkDates.inTable(it.on()), it.rating() == null ? "not rated" : it.rating(), it.says()))
                .collect(Collectors.joining("\n"));
    }

    private static String titles(List<LinkedItem> items) {
        return items.stream().map(it -> it.title().title()).collect(Collectors.joining("\n"));
    }
}
