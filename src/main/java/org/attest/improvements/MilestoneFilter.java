package org.attest.improvements;

import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Which milestones a list shows: whose reference or title hold the text; of one organisation, objective or standing (null
 * is any, but dropped ones are shown only where they are asked for).
 */
public record MilestoneFilter(
        String text,
        @Nullable OrganisationId organisation,
        @Nullable Integer objective,
        @Nullable MilestoneStanding standing,
        Order order,
        boolean descending) {

    public static final MilestoneFilter ALL = new MilestoneFilter("", null, null, null, Order.OBJECTIVE, false);

    /** What a list can be sorted by; each is a total order. */
    public enum Order {
        OBJECTIVE("m.says.objective", ", m.says.due"),
        DUE("m.says.due", ""),
        TITLE("m.says.title", ""),
        REFERENCE("m.number", "");

        private final String path;
        private final String then;

        Order(String path, String then) {
            this.path = path;
            this.then = then;
        }

        String clause(boolean descending) {
            return " order by " + path + (descending ? " desc" : " asc") + then + ", m.id";
        }
    }

    public MilestoneFilter {
        text = text.strip();
    }

    public MilestoneFilter serving(int wanted) {
        return new MilestoneFilter(text, organisation, wanted, standing, order, descending);
    }

    public MilestoneFilter standing(MilestoneStanding wanted) {
        return new MilestoneFilter(text, organisation, objective, wanted, order, descending);
    }
}
