package org.attest.position;

import org.attest.evidence.Freshness;

/**
 * Pieces of evidence by freshness. "No date" is not known, and so never counts as in date; what an organisation keeps
 * to itself is counted as not shared, and never as missing.
 */
public record FreshnessCount(int inDate, int dueSoon, int stale, int noDate, int notShared) {

    public static final FreshnessCount NONE = new FreshnessCount(0, 0, 0, 0, 0);

    static FreshnessCount of(Freshness freshness, int shared, int notShared) {
        return switch (freshness) {
            case IN_DATE -> new FreshnessCount(shared, 0, 0, 0, notShared);
            case DUE_SOON -> new FreshnessCount(0, shared, 0, 0, notShared);
            case STALE -> new FreshnessCount(0, 0, shared, 0, notShared);
            case NO_DATE -> new FreshnessCount(0, 0, 0, shared, notShared);
        };
    }

    public FreshnessCount plus(FreshnessCount other) {
        return new FreshnessCount(
                inDate + other.inDate,
                dueSoon + other.dueSoon,
                stale + other.stale,
                noDate + other.noDate,
                notShared + other.notShared);
    }

    public int all() {
        return inDate + dueSoon + stale + noDate + notShared;
    }
}
