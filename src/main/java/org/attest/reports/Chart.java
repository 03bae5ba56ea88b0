package org.attest.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture of some columns of a grid, which is always shown with it: what is drawn and what is written are the same
 * numbers. The summary says in words what the picture shows.
 *
 * @param drawn how many of the first rows are drawn; a row of totals comes after them
 * @param low whether it leaves room for what else stands on its page
 */
record Chart(
        Kind kind, String title, String unit, Grid grid, int drawn, List<Series> series, String summary, boolean low)
        implements Block {

    private static final int FRAME = 110;
    private static final int EACH_BAR = 21;
    private static final int FRAME_OF_LOW = 96;
    private static final int EACH_LOW_BAR = 17;
    private static final int LOWEST_OF_LOW = 150;
    private static final int LOWEST = 200;
    private static final int HIGHEST = 460;

    enum Kind {
        BARS,
        STACKED,
        LINE
    }

    /** One column of the grid; its ink differs from the others in greyscale too. */
    record Series(int column, Ink ink) {}

    /** Six hexadecimal digits each; as greys each is a step of its own, so that no two look alike when printed without colour. */
    enum Ink {
        DARK("005EB8"),
        LIGHT("F5A800"),
        MIDDLE("6B7B87"),
        PALE("CDD5D9"),
        FAINT("F9FAFB");

        private final String colour;

        Ink(String colour) {
            this.colour = colour;
        }

        String colour() {
            return colour;
        }
    }

    Chart(Kind kind, String title, String unit, Grid grid, int drawn, List<Series> series, String summary) {
        this(kind, title, unit, grid, drawn, series, summary, false);
    }

    /** The same, so low that other things have room on its page. */
    Chart lowered() {
        return new Chart(kind, title, unit, grid, drawn, series, summary, true);
    }

    Chart {
        series = List.copyOf(series);
        if (drawn > grid.rows().size()) {
            throw new IllegalArgumentException("“" + title + "” draws rows that its grid has not");
        }
    }

    String name(Series one) {
        return grid.columns().get(one.column()).title();
    }

    List<String> categories() {
        return grid.rows().stream()
                .limit(drawn)
                .map(it -> it.getFirst().lines().getFirst())
                .toList();
    }

    /** The number in that row, or null where it is not known. */
    @Nullable
    Double value(Series one, int row) {
        var amount = grid.rows().get(row).get(one.column()).amount();
        return amount == null ? null : amount.value();
    }

    /** The tallest column, or pile of them, that is drawn. */
    double tallest() {
        var tallest = 0.0;
        for (var row = 0; row < drawn; row++) {
            var sum = 0.0;
            for (var one : series) {
                var value = value(one, row);
                var known = value == null ? 0 : value;
                sum = kind == Kind.STACKED ? sum + known : Math.max(sum, known);
            }
            tallest = Math.max(tallest, sum);
        }
        return tallest;
    }

    /** Room for each bar, in points, within what a page has. */
    int height() {
        if (low) {
            return Math.max(LOWEST_OF_LOW, FRAME_OF_LOW + drawn * EACH_LOW_BAR);
        }
        return kind == Kind.LINE ? LOWEST : Math.clamp(FRAME + (long) drawn * EACH_BAR, LOWEST, HIGHEST);
    }

    /** What is said in place of the picture. */
    String alternative() {
        return title + ". " + summary + " The numbers are in the table below.";
    }
}
