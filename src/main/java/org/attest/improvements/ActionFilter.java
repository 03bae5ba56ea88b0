package org.attest.improvements;

import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which actions a list shows: whose reference or words hold the text; of one organisation, origin or progress (null is
 * any; without a progress, those that are still to be done); only late ones; only those of one owner.
 */
public record ActionFilter(
        String text,
        @Nullable OrganisationId organisation,
        @Nullable ActionOrigin origin,
        @Nullable ActionProgress progress,
        boolean late,
        @Nullable PersonId owner,
        Order order,
        boolean descending) {

    public static final ActionFilter OPEN = new ActionFilter("", null, null, null, false, null, Order.DUE, false);

    /** What a list can be sorted by; each is a total order. */
    public enum Order {
        DUE("a.says.due", " nulls last, a.number"),
        REFERENCE("a.number", ""),
        ORIGIN("a.source.origin", ", a.number");

        private final String path;
        private final String then;

        Order(String path, String then) {
            this.path = path;
            this.then = then;
        }

        String clause(boolean descending) {
            return " order by " + path + (descending ? " desc" : " asc") + then + ", a.id";
        }
    }

    public ActionFilter {
        text = text.strip();
    }

    public ActionFilter from(ActionOrigin wanted) {
        return new ActionFilter(text, organisation, wanted, progress, late, owner, order, descending);
    }
}
