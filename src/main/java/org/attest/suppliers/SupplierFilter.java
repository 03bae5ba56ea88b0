package org.attest.suppliers;

import org.jspecify.annotations.Nullable;

/**
 * Which suppliers a list shows: whose reference, name, parent group or codes hold the text; of one tier (null is any);
 * only those that an organisation of the caller uses.
 */
public record SupplierFilter(String text, @Nullable Tier tier, boolean ours, Order order, boolean descending) {

    public static final SupplierFilter ALL = new SupplierFilter("", null, false, Order.TIER, false);

    /** What a list can be sorted by; each is a total order. */
    public enum Order {
        TIER("s.tier", ", s.says.name"),
        NAME("s.says.name", ""),
        GROUP("s.says.parentGroup", ", s.says.name"),
        USED("", ", s.says.name"),
        REFERENCE("s.number", "");

        private final String path;
        private final String then;

        Order(String path, String then) {
            this.path = path;
            this.then = then;
        }

        /** @param used what the number of users is for the reader */
        String clause(boolean descending, String used) {
            return " order by " + (this == USED ? used : path) + (descending ? " desc" : " asc") + then + ", s.id";
        }
    }

    public SupplierFilter {
        text = text.strip();
    }

    public SupplierFilter holding(String wanted) {
        return new SupplierFilter(wanted, tier, ours, order, descending);
    }

    public SupplierFilter of(@Nullable Tier wanted) {
        return new SupplierFilter(text, wanted, ours, order, descending);
    }
}
