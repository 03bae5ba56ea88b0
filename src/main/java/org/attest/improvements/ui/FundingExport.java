package org.attest.improvements.ui;

import java.math.BigDecimal;
import java.util.Map;
import org.attest.improvements.Funding;
import org.attest.improvements.FundingFilter;
import org.attest.shared.Money;
import org.attest.shared.OrganisationId;
import org.attest.spreadsheets.ColumnDraft;
import org.attest.spreadsheets.SheetDraft;

/** The funding lines that the screen shows, all pages, as a workbook; amounts are pounds. */
class FundingExport extends RegisterExport {

    private static final int PENCE_DIGITS = 2;

    private final transient Funding funding;
    private final transient FundingFilter filter;
    private final transient Map<String, String> objectives;

    FundingExport(
            Funding funding,
            FundingFilter filter,
            Map<OrganisationId, String> organisations,
            Map<String, String> objectives) {
        super("Funding " + filter.year(), "Funding", organisations);
        this.funding = funding;
        this.filter = filter;
        this.objectives = objectives;
    }

    @Override
    void fill(SheetDraft draft) {
        var sheet = draft.column(ColumnDraft.locked("Reference", 12))
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
                    organisation(it.ref()),
                    details.title(),
                    pounds(details.sums().allocated()),
                    pounds(details.sums().committed()),
                    pounds(details.sums().spent()),
                    pounds(details.sums().forecast()),
                    details.benefitsPlanned(),
                    details.benefitsRealised());
        });
    }

    private static BigDecimal pounds(Money amount) {
        return BigDecimal.valueOf(amount.pence(), PENCE_DIGITS);
    }
}
