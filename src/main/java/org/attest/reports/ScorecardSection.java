package org.attest.reports;

import static org.attest.reports.Grid.Place.PAGE;
import static org.attest.reports.Grid.Place.SHEET;
import static org.attest.reports.Grid.Place.SLIDE;

import java.util.ArrayList;
import java.util.List;
import org.attest.position.ObjectiveStanding;
import org.attest.position.SystemPosition;
import org.attest.position.Tally;
import org.attest.reports.Chart.Ink;
import org.attest.reports.Chart.Series;
import org.attest.reports.Grid.Cell;
import org.attest.reports.Grid.Column;

/** The six objectives: status, counts, the weakest organisation, and why. */
final class ScorecardSection {

    private static final List<Column> COLUMNS = List.of(
            Column.text("Objective", 26),
            Column.text("Status", 15),
            Column.text("Why", 60).only(SHEET),
            Column.number("At expected", 14).only(PAGE, SLIDE),
            Column.number("At or above expected", 12).only(SHEET),
            Column.number("Of (expected level known)", 12).only(SHEET),
            Column.number("Gaps", 10),
            Column.number("Not answered", 14),
            Column.number("Expected level not known", 14),
            Column.number("Not returned", 14),
            Column.number("Outcomes", 12).only(SHEET),
            Column.number("Unconfirmed levels", 13).only(SHEET),
            Column.text("Lowest organisation", 25),
            Column.number("Its outcomes at expected", 12).only(SHEET),
            Column.number("Of", 8).only(SHEET));

    private static final List<Series> DRAWN = List.of(
            new Series(4, Ink.DARK),
            new Series(6, Ink.LIGHT),
            new Series(7, Ink.MIDDLE),
            new Series(8, Ink.PALE),
            new Series(9, Ink.FAINT));

    private ScorecardSection() {}

    static List<Block> of(SystemPosition figures) {
        var rows = new ArrayList<List<Cell>>();
        figures.objectives().forEach(it -> rows.add(row(it)));
        rows.add(total(figures));
        var grid = Grid.table(
                "Six objectives: status, outcomes at expected, gaps and the weakest organisation", COLUMNS, rows);
        var blocks = new ArrayList<Block>();
        blocks.add(new Chart(
                Chart.Kind.STACKED,
                "Outcomes of all organisations by objective",
                "outcomes",
                grid,
                figures.objectives().size(),
                DRAWN,
                summary(figures)));
        blocks.add(new Block.Note(
                "“At expected” is n of m: outcomes at or above expected, of those with a known expected level. "
                        + PackText.OURS
                        + " Milestones, measures and risks are not yet part of it, so a status rests on outcomes and"
                        + " evidence alone."));
        blocks.add(new Block.Heading("Why each status"));
        blocks.add(Grid.facts(
                "The reason for the status of each objective",
                figures.objectives().stream()
                        .map(it -> Grid.fact(PackText.objective(it), it.because()))
                        .toList()));
        return blocks;
    }

    private static List<Cell> row(ObjectiveStanding it) {
        var weakest = it.weakest();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(PackText.objective(it)));
        cells.add(Cell.rag(it.rag()));
        cells.add(Cell.text(it.because()));
        cells.addAll(counts(it.tally()));
        cells.add(Cell.number(it.outcomes()));
        cells.add(Cell.number(it.unconfirmed()));
        cells.add(Cell.text(it.weakestInWords()));
        cells.add(weakest == null ? Cell.text("Not known") : Cell.number(weakest.met()));
        cells.add(weakest == null ? Cell.text("Not known") : Cell.number(weakest.known()));
        return cells;
    }

    private static List<Cell> total(SystemPosition figures) {
        var cells = new ArrayList<>(List.of(Cell.head("All outcomes"), Cell.text(""), Cell.text("")));
        cells.addAll(counts(figures.tally()));
        while (cells.size() < COLUMNS.size()) {
            cells.add(Cell.text(""));
        }
        return cells;
    }

    private static List<Cell> counts(Tally tally) {
        return List.of(
                Cell.text(tally.inWords()),
                Cell.number(tally.met()),
                Cell.number(tally.known()),
                Cell.number(tally.gaps()),
                Cell.number(tally.notAnswered()),
                Cell.number(tally.expectedNotKnown()),
                Cell.number(tally.notReturned()));
    }

    private static String summary(SystemPosition figures) {
        var most = figures.objectives().stream()
                .reduce((a, b) -> b.tally().gaps() > a.tally().gaps() ? b : a)
                .orElseThrow();
        return "%s in all. Most gaps: %s, %d."
                .formatted(
                        figures.tally().standing(),
                        PackText.objective(most),
                        most.tally().gaps());
    }
}
