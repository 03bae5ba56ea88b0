package org.attest.position;

/** Pieces of evidence by freshness. "No date" is not known, and so never counts as in date. */
public record FreshnessCount(int inDate, int dueSoon, int stale, int noDate) {

    public static final FreshnessCount NONE = new FreshnessCount(0, 0, 0, 0);

    FreshnessCount plus(FreshnessCount other) {
        return new FreshnessCount(
                inDate + other.inDate, dueSoon + other.dueSoon, stale + other.stale, noDate + other.noDate);
    }

    public int all() {
        return inDate + dueSoon + stale + noDate;
    }
}
