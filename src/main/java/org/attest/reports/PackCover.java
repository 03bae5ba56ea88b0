package org.attest.reports;

import java.util.List;
import org.attest.position.SystemPosition;
import org.attest.reports.Block.Heading;
import org.attest.reports.Block.KeyFigure;
import org.attest.reports.Block.Words;
import org.attest.shared.UkDates;

/** The cover of Part 2: the meeting and who writes to it, four key figures, what is said and recommended. */
final class PackCover {

    private PackCover() {}

    static List<Block> of(Pack pack) {
        var words = pack.words();
        return List.of(
                block(words),
                keyFigures(pack.figures()),
                new Heading("Summary"),
                Words.of(words.summary()),
                new Heading("Recommendation"),
                Words.of(words.recommendation()));
    }

    private static Grid block(PackWords words) {
        return Grid.facts(
                "Cover sheet: the meeting, the author and the assurance given",
                List.of(
                        Grid.fact("Meeting", words.meeting()),
                        Grid.fact("Date", words.meetingDate() == null ? null : UkDates.inWords(words.meetingDate())),
                        Grid.fact("Agenda item", words.agendaItem()),
                        Grid.fact("Author", words.author()),
                        Grid.fact("Lead director", words.leadDirector()),
                        Grid.fact("Purpose", words.purpose()),
                        Grid.fact(
                                "Assurance",
                                words.assurance() == null
                                        ? null
                                        : words.assurance().words())));
    }

    private static Block keyFigures(SystemPosition figures) {
        var evidence = figures.evidence();
        var shared = evidence.all() - evidence.notShared();
        return new Block.KeyFigures(
                "Four key figures",
                List.of(
                        new KeyFigure(
                                figures.tally().inWords(),
                                "outcomes at or above expected, where the expected level is known"),
                        new KeyFigure(
                                figures.returned() + " of " + figures.columns().size(),
                                "organisations have returned a sealed position this year"),
                        new KeyFigure(
                                Integer.toString(figures.tally().gaps()), "gaps: outcomes below the expected level"),
                        new KeyFigure(
                                shared == 0 ? "None" : evidence.inDate() + " of " + shared,
                                "pieces of shared evidence in date")));
    }
}
