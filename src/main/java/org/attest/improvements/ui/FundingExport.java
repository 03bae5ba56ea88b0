package org.attest.improvements.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.attest.improvements.Funding;
import org.attest.improvements.FundingFilter;
import org.attest.shared.Marking;
import org.attest.shared.Money;
import org.attest.shared.OrganisationId;
import org.attest.spreadsheets.ColumnDraft;
import org.attest.spreadsheets.WorkbookDraft;

/** The funding lines that the screen shows, all pages, as a workbook; amounts are pounds. */
class FundingExport implements DownloadHandler {

    private static final int PENCE_DIGITS = 2;

    private final transient Funding funding;
    private final transient FundingFilter filter;
    private final transient Map<OrganisationId, String> organisations;
    private final transient Map<String, String> objectives;

    FundingExport(
            Funding funding,
            FundingFilter filter,
            Map<OrganisationId, String> organisations,
            Map<String, String> objectives) {
        this.funding = funding;
        this.filter = filter;
        this.organisations = organisations;
        this.objectives = objectives;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var draft = new WorkbookDraft("Funding " + filter.year(), Marking.OFFICIAL_SENSITIVE, "").withoutProtection();
        var sheet = draft.sheet("Funding")
                .column(ColumnDraft.locked("Reference", 12))
                .column(ColumnDraft.locked("Financial year", 12))
                .column(ColumnDraft.locked("Objective", 34))
                .column(ColumnDraft.locked("Organisation", 34))
                .column(ColumnDraft.locked("What it is for", 44))
                .column(ColumnDraft.number("Allocated (£)", 14))
                .column(ColumnDraft.number("Committed (£)", 14))
                .column(ColumnDraft.number("Spent (£)", 14))
                .column(ColumnDraft.number("Forecast (£)", 14))
                .column(ColumnDraft.locked("Benefits planned", 44))
                .column(ColumnDraft.locked("Benefits realised", 44));
        funding.export(filter).forEach(it -> {
            var details = it.details();
            sheet.row(
                    it.reference(),
                    details.year().toString(),
                    objectives.getOrDefault(Integer.toString(details.objective()), ""),
                    organisations.getOrDefault(it.ref().organisation(), ""),
                    details.title(),
                    pounds(details.sums().allocated()),
                    pounds(details.sums().committed()),
                    pounds(details.sums().spent()),
                    pounds(details.sums().forecast()),
                    details.benefitsPlanned(),
                    details.benefitsRealised());
        });
        event.setFileName(Marking.OFFICIAL_SENSITIVE.words() + " Funding "
                + filter.year().toString().replace('/', '-') + ".xlsx");
        event.setContentType(MilestoneExport.XLSX);
        draft.writeTo(event.getOutputStream());
    }

    private static BigDecimal pounds(Money amount) {
        return BigDecimal.valueOf(amount.pence(), PENCE_DIGITS);
    }
}
