package org.attest.returns;

import java.util.List;

/** The sums of a receipt: rows read = new + changed + unchanged + left out + sent back. */
public record Tally(int read, int added, int changed, int unchanged, int leftOut, int sentBack) {

    public Tally {
        if (read != added + changed + unchanged + leftOut + sentBack) {
            throw new IllegalArgumentException("%d rows were read, but %d + %d + %d + %d + %d are accounted for"
                    .formatted(read, added, changed, unchanged, leftOut, sentBack));
        }
    }

    static Tally of(List<Decided> rows) {
        return new Tally(
                rows.size(),
                count(rows, RowEnd.NEW),
                count(rows, RowEnd.CHANGED),
                count(rows, RowEnd.UNCHANGED),
                count(rows, RowEnd.LEFT_OUT),
                count(rows, RowEnd.SENT_BACK));
    }

    private static int count(List<Decided> rows, RowEnd end) {
        return (int) rows.stream().filter(it -> it.end() == end).count();
    }

    /** How many rows change something. */
    public int applied() {
        return added + changed;
    }
}
