package org.attest.risks;

import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Which risks a list shows: of one organisation or (null) of all that the caller may see; with this reference, or this text
 * in title or words; of this status, band, cell, category and objective (null is any); only those over tolerance, those of them that
 * nobody accepted, or those whose review is due.
 */
public record RiskFilter(
        @Nullable OrganisationId organisation,
        String text,
        @Nullable RiskStatus status,
        @Nullable Band band,
        @Nullable Score cell,
        @Nullable String category,
        @Nullable Integer objective,
        boolean over,
        boolean unaccepted,
        boolean due,
        Order order,
        boolean descending) {

    /** What a list can be sorted by. */
    public enum Order {
        REFERENCE,
        TITLE,
        SCORE,
        REVIEW
    }

    public RiskFilter {
        text = text.strip();
    }

    /** All open ones that the caller reaches, the highest score first. */
    public static final RiskFilter OPEN =
            new RiskFilter(null, "", RiskStatus.OPEN, null, null, null, null, false, false, false, Order.SCORE, true);

    public RiskFilter of(@Nullable OrganisationId one) {
        return new RiskFilter(
                one, text, status, band, cell, category, objective, over, unaccepted, due, order, descending);
    }

    public RiskFilter holding(String wanted) {
        return new RiskFilter(
                organisation,
                wanted,
                status,
                band,
                cell,
                category,
                objective,
                over,
                unaccepted,
                due,
                order,
                descending);
    }

    public RiskFilter in(@Nullable RiskStatus wanted) {
        return new RiskFilter(
                organisation, text, wanted, band, cell, category, objective, over, unaccepted, due, order, descending);
    }

    public RiskFilter in(@Nullable Band wanted) {
        return new RiskFilter(
                organisation,
                text,
                status,
                wanted,
                cell,
                category,
                objective,
                over,
                unaccepted,
                due,
                order,
                descending);
    }

    public RiskFilter at(@Nullable Score wanted) {
        return new RiskFilter(
                organisation,
                text,
                status,
                band,
                wanted,
                category,
                objective,
                over,
                unaccepted,
                due,
                order,
                descending);
    }

    public RiskFilter about(@Nullable String wantedCategory, @Nullable Integer wantedObjective) {
        return new RiskFilter(
                organisation,
                text,
                status,
                band,
                cell,
                wantedCategory,
                wantedObjective,
                over,
                unaccepted,
                due,
                order,
                descending);
    }

    public RiskFilter only(boolean overTolerance, boolean reviewDue) {
        return new RiskFilter(
                organisation,
                text,
                status,
                band,
                cell,
                category,
                objective,
                overTolerance,
                unaccepted,
                reviewDue,
                order,
                descending);
    }

    /** Only those over tolerance that no acceptance in force covers. */
    public RiskFilter notAccepted() {
        return new RiskFilter(
                organisation, text, status, band, cell, category, objective, over, true, due, order, descending);
    }

    public RiskFilter by(Order wanted, boolean down) {
        return new RiskFilter(
                organisation, text, status, band, cell, category, objective, over, unaccepted, due, wanted, down);
    }
}
