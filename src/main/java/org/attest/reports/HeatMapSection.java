package org.attest.reports;

import static org.attest.reports.Grid.Place.PAGE;
import static org.attest.reports.Grid.Place.SHEET;
import static org.attest.reports.Grid.Place.SLIDE;

import java.util.ArrayList;
import java.util.List;
import org.attest.position.OrganisationColumn;
import org.attest.position.OutcomeRow;
import org.attest.position.SystemPosition;
import org.attest.reports.Grid.Cell;
import org.attest.reports.Grid.Column;

/** Outcomes down, organisations across: level and standing, as each organisation last sealed them. */
final class HeatMapSection {

    private HeatMapSection() {}

    static List<Block> of(SystemPosition figures) {
        var columns = new ArrayList<>(List.of(
                Column.text("Outcome", 36).only(PAGE, SLIDE),
                Column.text("Outcome", 9).only(SHEET),
                Column.text("Title", 44).only(SHEET),
                Column.text("Expected level", 22).only(SHEET),
                Column.text("How sure", 20).only(SHEET)));
        figures.columns().forEach(it -> columns.add(Column.mark(head(it), 16)));
        return List.of(
                new Block.Note(PackText.KEY),
                new Grid(
                        "Level and standing of each outcome in each organisation",
                        Grid.Look.MATRIX,
                        columns,
                        figures.rows().stream().map(HeatMapSection::row).toList()));
    }

    private static String head(OrganisationColumn column) {
        var onePerson = column.onePersonInWords();
        var head = column.member().name() + "\n" + column.sealedInWords();
        return onePerson == null ? head : head + "\n" + onePerson;
    }

    private static List<Cell> row(OutcomeRow row) {
        var facts = row.outcome();
        var cells = new ArrayList<>(List.of(
                Cell.text(facts.code() + "  " + facts.title()),
                Cell.head(facts.code().code()),
                Cell.text(facts.title()),
                Cell.text(facts.expected().words()),
                Cell.text(facts.expected().sureness())));
        row.cells().forEach(it -> cells.add(Cell.mark(it.shortWords(), it.mark())));
        return cells;
    }
}
