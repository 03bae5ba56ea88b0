package org.attest.evidence;

import java.time.LocalDate;
import java.util.Set;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Which evidence a list shows: of one organisation or (null) of all that the caller may see; whose reference, title,
 * summary or file holds the text; in these states; with this freshness and kind (null is any); the caller's own only; what will be stale on a
 * day (null asks for all).
 */
public record EvidenceFilter(
        @Nullable OrganisationId organisation,
        String text,
        Set<ReviewState> states,
        @Nullable Freshness freshness,
        @Nullable EvidenceKind kind,
        boolean mine,
        Order order,
        boolean descending,
        @Nullable LocalDate staleOn) {

    /** What a list can be sorted by. */
    public enum Order {
        REFERENCE("e.number"),
        TITLE("e.details.title"),
        DUE("e.due"),
        POINTS("e.points");

        private final String path;

        Order(String path) {
            this.path = path;
        }
    }

    public EvidenceFilter(
            @Nullable OrganisationId organisation,
            String text,
            Set<ReviewState> states,
            @Nullable Freshness freshness,
            @Nullable EvidenceKind kind,
            boolean mine,
            Order order,
            boolean descending) {
        this(organisation, text, states, freshness, kind, mine, order, descending, null);
    }

    public EvidenceFilter {
        text = text.strip();
        states = Set.copyOf(states);
    }

    /** What the items are sorted by; what has no date stands last either way, as the database puts nothing before all days. */
    String sortedBy() {
        return order == Order.DUE && !descending ? "e.lapses" : order.path;
    }

    /** All in these states with this freshness, of all that the caller reaches. */
    static EvidenceFilter of(Set<ReviewState> states, @Nullable Freshness freshness, boolean mine) {
        return new EvidenceFilter(null, "", states, freshness, null, mine, Order.REFERENCE, false);
    }

    /** All that still counts in one organisation, by reference. */
    public static EvidenceFilter of(OrganisationId organisation) {
        return new EvidenceFilter(organisation, "", ReviewState.LIVE, null, null, false, Order.REFERENCE, false);
    }

    /** The same, of items that hold this text. */
    public EvidenceFilter holding(String wanted) {
        return new EvidenceFilter(organisation, wanted, states, freshness, kind, mine, order, descending, staleOn);
    }

    /** Of the same only what will be stale on a day unless it is renewed. */
    public EvidenceFilter staleOn(LocalDate day) {
        return new EvidenceFilter(organisation, text, states, freshness, kind, mine, order, descending, day);
    }
}
