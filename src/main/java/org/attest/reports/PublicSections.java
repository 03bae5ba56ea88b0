package org.attest.reports;

import java.util.List;
import java.util.stream.IntStream;
import org.attest.position.Mark;
import org.attest.position.ObjectiveStanding;
import org.attest.position.OrganisationColumn;
import org.attest.position.SystemPosition;
import org.attest.reports.Block.Heading;
import org.attest.reports.Block.KeyFigure;
import org.attest.reports.Block.Words;
import org.attest.reports.Grid.Cell;
import org.attest.reports.Grid.Column;
import org.attest.shared.UkDates;

/**
 * What Part 1 shows of the same figures: an organisation is named only beside its nationally published status, and
 * organisations that are behind are counted only where nobody can be told from the number. Nothing that a provider or
 * the author of Part 2 wrote is in it, but what was written for the public.
 */
final class PublicSections {

    private PublicSections() {}

    static List<Block> cover(Pack pack) {
        var words = pack.words();
        var figures = pack.figures();
        return List.of(
                Grid.facts(
                        "Cover sheet: the meeting",
                        List.of(
                                Grid.fact("Meeting", words.meeting()),
                                Grid.fact(
                                        "Date",
                                        words.meetingDate() == null ? null : UkDates.inWords(words.meetingDate())),
                                Grid.fact("Owner", figures.heading().name()))),
                new Block.KeyFigures(
                        "Three key figures",
                        List.of(
                                new KeyFigure(
                                        Integer.toString(figures.columns().size()), "organisations in the system"),
                                new KeyFigure(notReturned(figures), "of them have not returned a position this year"),
                                new KeyFigure(
                                        Integer.toString(figures.rows().size()),
                                        "outcomes are asked of each in DSPT "
                                                + figures.heading().year()))),
                new Heading("Summary"),
                Words.of(words.forThePublic().summary()));
    }

    static List<Block> of(Section section, Pack pack) {
        var figures = pack.figures();
        return switch (section) {
            case ON_A_PAGE -> OnAPage.forThePublic(pack);
            case SCORECARD -> scorecard(figures);
            case PROVIDERS -> List.of(published(figures));
            case DATA_QUALITY -> List.of(quality(figures));
            case DEFINITIONS -> PackSections.definitions();
            case ORIGIN -> PackSections.origin(pack);
            case HEAT_MAP, CHANGES, MEASURES, RISKS, SUPPLIERS, EVENTS, PROGRAMME, ASSURANCES -> List.of();
        };
    }

    private static List<Block> scorecard(SystemPosition figures) {
        return List.of(
                Grid.table(
                        "Six objectives: status, and how many organisations have a gap",
                        List.of(
                                Column.text("Objective", 40),
                                Column.text("Status", 18),
                                Column.text("Organisations with a gap", 28)),
                        figures.objectives().stream()
                                .map(it -> List.of(
                                        Cell.text(PackText.objective(it)),
                                        Cell.rag(it.rag()),
                                        Cell.text(withGap(figures, it))))
                                .toList()),
                new Block.Note(
                        "The status is worked out by Attest over all organisations; it is not the national result."
                                + " Where a number could tell which organisation is meant, “some” or “most” stands in its place."));
    }

    private static String withGap(SystemPosition figures, ObjectiveStanding objective) {
        var columns = figures.columns();
        var returned = (int) figures.returned();
        var weak = IntStream.range(0, columns.size())
                .filter(column -> figures.rows().stream()
                        .filter(it -> it.outcome().objective() == objective.number())
                        .anyMatch(it -> it.cells().get(column).mark() == Mark.BELOW))
                .count();
        return returned == 0 ? "Not known" : CountRule.words((int) weak, returned);
    }

    private static Grid published(SystemPosition figures) {
        return Grid.table(
                "Each organisation and its nationally published status",
                List.of(Column.text("Organisation", 44), Column.text("Published status (national)", 40)),
                figures.columns().stream()
                        .map(OrganisationColumn::member)
                        .map(it -> List.of(Cell.text(it.name()), Cell.text(PackText.published(it))))
                        .toList());
    }

    private static Grid quality(SystemPosition figures) {
        var quality = figures.quality();
        return Grid.facts(
                "What the figures rest on",
                List.of(
                        Grid.fact("Not returned", notReturned(figures)),
                        Grid.fact(
                                "Expected level not known",
                                "%d of %d outcomes"
                                        .formatted(
                                                quality.expectedNotKnown().size(),
                                                figures.rows().size())),
                        Grid.fact(
                                "Expected level unconfirmed",
                                "%d of %d outcomes"
                                        .formatted(
                                                quality.expectedUnconfirmed().size(),
                                                figures.rows().size()))));
    }

    private static String notReturned(SystemPosition figures) {
        var all = figures.columns().size();
        return CountRule.words(all - (int) figures.returned(), all);
    }
}
