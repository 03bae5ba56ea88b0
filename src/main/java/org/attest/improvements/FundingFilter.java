package org.attest.improvements;

import org.attest.shared.FinancialYear;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Which funding lines a list shows: of one financial year, whose reference or title hold the text, of one organisation or
 * objective (null is any); without those that were withdrawn.
 */
public record FundingFilter(
        FinancialYear year,
        String text,
        @Nullable OrganisationId organisation,
        @Nullable Integer objective,
        Order order,
        boolean descending) {

    /** What a list can be sorted by; each is a total order. */
    public enum Order {
        OBJECTIVE("f.objective"),
        TITLE("f.title"),
        ALLOCATED("f.allocated"),
        SPENT("f.spent"),
        FORECAST("f.forecast"),
        REFERENCE("f.number");

        private final String path;

        Order(String path) {
            this.path = path;
        }

        String clause(boolean descending) {
            return " order by " + path + (descending ? " desc" : " asc") + ", f.number, f.id";
        }
    }

    public FundingFilter {
        text = text.strip();
    }

    public static FundingFilter of(FinancialYear year) {
        return new FundingFilter(year, "", null, null, Order.OBJECTIVE, false);
    }
}
