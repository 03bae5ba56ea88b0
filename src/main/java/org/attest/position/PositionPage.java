package org.attest.position;

/** So many organisations of a large system, outcome by outcome, beside the totals over all of it. */
public record PositionPage(SystemPosition shown, PositionTotals totals) {

    /** How many organisations a page has at most. */
    public static final int SIZE = 100;
}
