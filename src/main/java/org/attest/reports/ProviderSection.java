package org.attest.reports;

import static org.attest.reports.Grid.Place.PAGE;
import static org.attest.reports.Grid.Place.SHEET;
import static org.attest.reports.Grid.Place.SLIDE;

import java.util.ArrayList;
import java.util.List;
import org.attest.position.OrganisationColumn;
import org.attest.position.SystemPosition;
import org.attest.reports.Chart.Ink;
import org.attest.reports.Chart.Series;
import org.attest.reports.Grid.Cell;
import org.attest.reports.Grid.Column;
import org.attest.shared.UkDates;

/** Each organisation: what the national register says, what it last sealed, its counts, its evidence. */
final class ProviderSection {

    /** More than these would be bars too thin to read. */
    private static final int MOST_DRAWN = 20;

    private static final List<Column> COLUMNS = List.of(
            Column.text("Organisation", 32),
            Column.text("ODS code", 10).only(SHEET),
            Column.text("Kind", 24).only(SHEET),
            Column.text("Published status (national)", 24).only(PAGE, SLIDE),
            Column.text("Published status (national)", 26).only(SHEET),
            Column.text("Published on", 14).only(SHEET),
            Column.text("Latest sealed position", 24).only(PAGE, SLIDE),
            Column.text("Latest sealed position", 24).only(SHEET),
            Column.text("Stage", 20).only(SHEET),
            Column.number("At expected", 13).only(PAGE, SLIDE),
            Column.number("At or above expected", 12).only(SHEET),
            Column.number("Of (expected level known)", 12).only(SHEET),
            Column.number("Gaps", 9),
            Column.number("Not answered", 12).only(SHEET),
            Column.number("Expected level not known", 13).only(SHEET),
            Column.number("Not returned", 12).only(SHEET),
            Column.number("Stale evidence", 14).only(PAGE, SLIDE),
            Column.number("Evidence in date", 11).only(SHEET),
            Column.number("Due soon", 11).only(SHEET),
            Column.number("Stale", 11).only(SHEET),
            Column.number("No date", 11).only(SHEET),
            Column.number("Not shared", 11).only(SHEET));

    private ProviderSection() {}

    static List<Block> of(SystemPosition figures) {
        var grid = Grid.table(
                "Each organisation: national status, latest sealed round, outcomes at expected, gaps and stale evidence",
                COLUMNS,
                figures.columns().stream().map(ProviderSection::row).toList());
        var drawn = figures.columns().size() <= MOST_DRAWN
                ? new Chart(
                        Chart.Kind.STACKED,
                        "Outcomes at or above expected, and gaps, by organisation",
                        "outcomes",
                        grid,
                        figures.columns().size(),
                        List.of(new Series(10, Ink.DARK), new Series(12, Ink.LIGHT)),
                        "%d of %d organisations have returned."
                                .formatted(figures.returned(), figures.columns().size()))
                : grid;
        return List.of(
                new Block.Note("The published status is the national register's and may be of an earlier year. "
                        + PackText.OURS),
                drawn);
    }

    private static List<Cell> row(OrganisationColumn it) {
        var member = it.member();
        var published = member.published();
        var tally = it.tally();
        var evidence = it.evidence();
        var cells = new ArrayList<>(List.of(
                Cell.text(member.name()),
                Cell.text(member.code()),
                Cell.text(member.kind().words()),
                Cell.text(PackText.published(member)),
                Cell.text(member.publishedWords()),
                Cell.text(published == null ? "Not known" : UkDates.inTable(published.publishedOn())),
                it.returned()
                        ? Cell.text(PackText.sealed(it))
                        : Cell.tinted("– " + PackText.sealed(it), Tint.NOT_KNOWN),
                it.returned() ? Cell.text(it.sealedInWords()) : Cell.tinted(it.sealedInWords(), Tint.NOT_KNOWN),
                Cell.text(stage(it)),
                Cell.text(tally.inWords())));
        cells.addAll(List.of(
                Cell.number(tally.met()),
                Cell.number(tally.known()),
                it.returned() ? Cell.number(tally.gaps()) : Cell.text("–"),
                Cell.number(tally.notAnswered()),
                Cell.number(tally.expectedNotKnown()),
                Cell.number(tally.notReturned()),
                Cell.text(PackText.stale(evidence))));
        for (var count : List.of(
                evidence.inDate(), evidence.dueSoon(), evidence.stale(), evidence.noDate(), evidence.notShared())) {
            cells.add(Cell.number(count));
        }
        return cells;
    }

    private static String stage(OrganisationColumn it) {
        var onePerson = it.onePersonInWords();
        return onePerson == null ? it.stageInWords() : it.stageInWords() + "; " + onePerson;
    }
}
