package org.attest.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.attest.position.Mark;
import org.attest.position.Rag;
import org.attest.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A table of a paper: the first cell of each row names the row. The caption is what a screen reader says before it. A
 * column may be left out where there is little room, or be there only where numbers are reckoned with.
 *
 * @param most so many rows pages and slides show, and say how many there are; a sheet shows all
 */
record Grid(String caption, Look look, List<Column> columns, List<List<Cell>> rows, int most) implements Block {

    /** How dense it is, and whether it has a row of headings: facts have none. */
    enum Look {
        TABLE,
        FACTS,
        MATRIX
    }

    /** Where tables are shown. */
    enum Place {
        PAGE,
        SLIDE,
        SHEET
    }

    enum Align {
        LEFT,
        RIGHT,
        CENTRE
    }

    /** @param weight how wide it is beside the others: about the characters of its text */
    record Column(String title, int weight, Align align, List<Place> places) {

        static Column text(String title, int weight) {
            return new Column(title, weight, Align.LEFT, List.of(Place.values()));
        }

        static Column number(String title, int weight) {
            return new Column(title, weight, Align.RIGHT, List.of(Place.values()));
        }

        static Column mark(String title, int weight) {
            return new Column(title, weight, Align.CENTRE, List.of(Place.values()));
        }

        Column only(Place... where) {
            return new Column(title, weight, align, List.of(where));
        }
    }

    /** A number as a number, and how a sheet writes it: {@code 0}, {@code 0%}, {@code £#,##0}. */
    record Amount(double value, String format) {}

    /** What stands in one cell: words with their symbol, the colour that goes with them, the number where it is one. */
    record Cell(List<String> lines, Tint tint, @Nullable Amount amount) {

        static Cell text(String text) {
            return new Cell(List.of(text), Tint.PLAIN, null);
        }

        static Cell head(String text) {
            return new Cell(List.of(text), Tint.HEAD, null);
        }

        static Cell lines(List<String> lines) {
            return new Cell(List.copyOf(lines), Tint.PLAIN, null);
        }

        static Cell number(long number) {
            return new Cell(List.of(Long.toString(number)), Tint.PLAIN, new Amount(number, "0"));
        }

        /** @param share from 0 to 1 */
        static Cell share(double share) {
            return new Cell(List.of(Math.round(share * 100) + "%"), Tint.PLAIN, new Amount(share, "0%"));
        }

        static Cell money(Money money) {
            return new Cell(List.of(money.toString()), Tint.PLAIN, new Amount(money.pence() / 100.0, "£#,##0.00"));
        }

        static Cell rag(Rag rag) {
            return tinted(rag.symbol() + " " + rag.words(), Tint.of(rag));
        }

        static Cell mark(String text, Mark mark) {
            return tinted(text, Tint.of(mark));
        }

        static Cell tinted(String text, Tint tint) {
            return new Cell(List.of(text), tint, null);
        }

        String text() {
            return String.join("\n", lines);
        }
    }

    Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        var width = columns.size();
        if (rows.stream().anyMatch(it -> it.size() != width)) {
            throw new IllegalArgumentException("A row of “" + caption + "” has not one cell for each column");
        }
    }

    Grid(String caption, Look look, List<Column> columns, List<List<Cell>> rows) {
        this(caption, look, columns, rows, Integer.MAX_VALUE);
    }

    static Grid table(String caption, List<Column> columns, List<List<Cell>> rows) {
        return new Grid(caption, Look.TABLE, columns, rows);
    }

    /** Names at the left, what is said of them at the right. */
    static Grid facts(String caption, List<List<Cell>> rows) {
        return new Grid(caption, Look.FACTS, List.of(Column.text("", 24), Column.text("", 76)), rows);
    }

    static List<Cell> fact(String name, @Nullable String words) {
        return List.of(
                Cell.head(name), Cell.lines(PackText.orNotWritten(words).lines().toList()));
    }

    /** Of which pages and slides show no more rows than these. */
    Grid first(int most) {
        return new Grid(caption, look, columns, rows, most);
    }

    /** Of which every row is shown everywhere. */
    Grid whole() {
        return first(Integer.MAX_VALUE);
    }

    /** What stands below it where not all rows are shown; else null. */
    @Nullable
    String shortened() {
        return rows.size() <= most
                ? null
                : "%,d of %,d rows; the Excel file of the pack holds all.".formatted(most, rows.size());
    }

    /** With the columns and rows that are shown there. */
    Grid at(Place place) {
        var shown = place == Place.SHEET
                ? this
                : new Grid(caption, look, columns, rows.stream().limit(most).toList());
        return shown.with(IntStream.range(0, columns.size())
                .filter(it -> columns.get(it).places().contains(place))
                .boxed()
                .toList());
    }

    /** In pieces of at most so many columns beside the first, which stands in each. */
    List<Grid> across(int most) {
        var pieces = new ArrayList<Grid>();
        for (var from = 1; from < columns.size(); from += most) {
            var chosen = new ArrayList<>(List.of(0));
            IntStream.range(from, Math.min(columns.size(), from + most)).forEach(chosen::add);
            pieces.add(with(chosen));
        }
        return pieces;
    }

    private Grid with(List<Integer> chosen) {
        return new Grid(
                caption,
                look,
                chosen.stream().map(columns::get).toList(),
                rows.stream().map(row -> chosen.stream().map(row::get).toList()).toList());
    }

    boolean hasHeadings() {
        return look != Look.FACTS;
    }

    int weight() {
        return columns.stream().mapToInt(Column::weight).sum();
    }
}
