package org.attest.reports;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attest.position.DsptLine.Forecast;
import org.attest.position.PackFigures;
import org.attest.reports.Block.KeyFigure;
import org.attest.reports.PackChange.Topic;
import org.attest.shared.UkDates;

/** Where the DSPT year of each organisation leads, what it rests on, and what has moved since the pack before. */
final class DsptPaper {

    private static final Set<Topic> ITS_CHANGES = EnumSet.of(Topic.RETURNS, Topic.OUTCOMES, Topic.FORECASTS);

    private DsptPaper() {}

    static SmallerPaper.Content of(Pack pack, PackFigures registers) {
        var day = UkDates.day(pack.figures().heading().asAt());
        return new SmallerPaper.Content(
                keyFigures(registers),
                List.of(
                        SmallerPaper.Topic.of(DsptSection.HEADING, DsptSection.lines(registers, day)),
                        SmallerPaper.Topic.of(Section.PROVIDERS.words(), ProviderSection.of(pack.figures())),
                        changes(pack.since())));
    }

    private static Block keyFigures(PackFigures registers) {
        var all = registers.dspt().size();
        return new Block.KeyFigures(
                "How many organisations each forecast has",
                Arrays.stream(Forecast.values())
                        .map(forecast -> new KeyFigure(
                                "%d of %d"
                                        .formatted(
                                                registers.dspt().stream()
                                                        .filter(it -> it.forecast() == forecast)
                                                        .count(),
                                                all),
                                "forecast: " + forecast.words()))
                        .toList());
    }

    private static SmallerPaper.Topic changes(SinceLastPack since) {
        var last = since.last();
        if (last == null) {
            return SmallerPaper.Topic.of(Section.CHANGES.words(), new Block.Note(ChangeSection.FIRST));
        }
        var changes = since.changes().stream()
                .filter(it -> ITS_CHANGES.contains(it.topic()))
                .toList();
        return SmallerPaper.Topic.of(
                Section.CHANGES.words(),
                new Block.Note(ChangeSection.heldAgainst(last)),
                changes.isEmpty()
                        ? new Block.Note("Nothing changed in what was compared.")
                        : ChangeSection.table(changes));
    }
}
