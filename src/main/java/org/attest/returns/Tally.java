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
        return ofEnds(rows.stream().map(Decided::end).toList());
    }

    static Tally ofEnds(List<RowEnd> ends) {
        return new Tally(
                ends.size(),
                count(ends, RowEnd.NEW),
                count(ends, RowEnd.CHANGED),
                count(ends, RowEnd.UNCHANGED),
                count(ends, RowEnd.LEFT_OUT),
                count(ends, RowEnd.SENT_BACK));
    }

    private static int count(List<RowEnd> ends, RowEnd end) {
        return (int) ends.stream().filter(it -> it == end).count();
    }

    public String inWords() {
        return "%,d read: %,d new, %,d changed, %,d unchanged, %,d left out, %,d sent back"
                .formatted(read, added, changed, unchanged, leftOut, sentBack);
    }

    /** How many rows change something. */
    public int applied() {
        return added + changed;
    }
}
