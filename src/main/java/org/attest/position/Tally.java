package org.attest.position;

import java.util.stream.Stream;
import org.attest.catalogue.Standing;

/**
 * Cells counted by standing: {@code met} of {@code known} cells with a known expected level are at or above it,
 * {@code gaps} below it; the others could not be judged, each for the reason that its name says. Every cell is counted once.
 */
public record Tally(int met, int gaps, int notAnswered, int expectedNotKnown, int notReturned) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    static Tally of(Cell cell) {
        var mark = cell.mark();
        return new Tally(
                mark == Mark.MET ? 1 : 0,
                mark == Mark.BELOW ? 1 : 0,
                cell.standing() == Standing.NOT_ANSWERED && cell.expected() != null ? 1 : 0,
                mark == Mark.EXPECTED_NOT_KNOWN || mark == Mark.NOT_ANSWERED && cell.expected() == null ? 1 : 0,
                mark == Mark.NOT_RETURNED ? 1 : 0);
    }

    static Tally of(Stream<Cell> cells) {
        return cells.map(Tally::of).reduce(NONE, Tally::plus);
    }

    Tally plus(Tally other) {
        return new Tally(
                met + other.met,
                gaps + other.gaps,
                notAnswered + other.notAnswered,
                expectedNotKnown + other.expectedNotKnown,
                notReturned + other.notReturned);
    }

    /** The m of "n of m": returned cells whose expected level is known. */
    public int known() {
        return met + gaps + notAnswered;
    }

    public int all() {
        return known() + expectedNotKnown + notReturned;
    }

    /** "31 of 50", or "Not known" when nothing can be judged. */
    public String inWords() {
        return known() == 0 ? "Not known" : met + " of " + known();
    }

    /** "3 of 7 at or above expected, 1 gap", also where nothing is known yet. */
    public String standing() {
        return "%s at or above expected, %d %s"
                .formatted(known() == 0 ? "Not known how many" : inWords(), gaps(), gaps() == 1 ? "gap" : "gaps");
    }

    /** The share met, from 0 to 1; only for ordering. */
    double share() {
        return known() == 0 ? 1 : (double) met / known();
    }
}
