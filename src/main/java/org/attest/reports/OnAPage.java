package org.attest.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.position.ObjectiveStanding;
import org.attest.position.Rag;
import org.attest.reports.Block.Heading;
import org.attest.reports.Block.KeyFigure;
import org.attest.reports.Block.KeyFigures;
import org.attest.reports.Block.Words;
import org.attest.reports.Chart.Ink;
import org.attest.reports.Chart.Series;
import org.attest.reports.Grid.Cell;
import org.attest.reports.Grid.Column;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** The page that a board reads first: how sure the author is, where the objectives stand, what moved, what to decide. */
final class OnAPage {

    private static final String MOVED = "Three better and three worse since the last pack";
    private static final String DECISIONS = "Decisions asked of the meeting";

    private OnAPage() {}

    static List<Block> of(Pack pack) {
        var words = pack.words();
        var proposed = pack.since().highlights();
        return List.of(
                keyFigures(pack),
                objectives(pack),
                moved(said(words.better(), proposed.better()), said(words.worse(), proposed.worse())),
                new Heading(DECISIONS),
                Words.of(words.decisions()));
    }

    /** Part 1: statuses of the whole system and words that were written for the public. */
    static List<Block> forThePublic(Pack pack) {
        var words = pack.words().forThePublic();
        return List.of(
                statuses(pack.figures().objectives()),
                moved(words.better(), words.worse()),
                new Heading(DECISIONS),
                Words.of(words.decisions()));
    }

    /** People's words; where nobody wrote any, those that are proposed. */
    static @Nullable String said(@Nullable String written, List<PackChange> proposed) {
        if (written != null) {
            return written;
        }
        return proposed.isEmpty()
                ? null
                : proposed.stream().map(PackChange::words).collect(Collectors.joining("\n"));
    }

    private static Block keyFigures(Pack pack) {
        var figures = pack.figures();
        var assurance = pack.words().assurance();
        var six = six(figures.objectives());
        return new KeyFigures(
                "The answer in four figures",
                List.of(
                        new KeyFigure(
                                assurance == null ? PackText.NOT_WRITTEN : assurance.words(),
                                "assurance that the author gives the meeting"),
                        new KeyFigure(
                                "%d of %d".formatted(count(six, Rag.ON_TRACK), six.size()), "objectives are on track"),
                        new KeyFigure(
                                figures.tally().inWords(), "outcomes at or above expected, where that level is known"),
                        risks(pack)));
    }

    private static KeyFigure risks(Pack pack) {
        var registers = pack.registers();
        if (registers == null) {
            return new KeyFigure(
                    "%d of %d"
                            .formatted(
                                    pack.figures().returned(),
                                    pack.figures().columns().size()),
                    "organisations have returned this year");
        }
        var day = UkDates.day(pack.figures().heading().asAt());
        var borne = registers.risks().over().stream()
                .filter(it -> it.acceptedOn(day))
                .count();
        return new KeyFigure(
                Long.toString(registers.risks().over().size() - borne), "open risks over tolerance, not accepted");
    }

    private static Block objectives(Pack pack) {
        var six = six(pack.figures().objectives());
        var confidences = pack.registers() == null
                ? List.<Rag>of()
                : ConfidenceProposal.of(pack.snapshot()).stream()
                        .map(it -> ConfidenceSection.confidence(pack, it))
                        .toList();
        var columns = new ArrayList<>(List.of(
                Column.text("Six objectives", 44), Column.number("At expected", 12), Column.number("Below", 10)));
        columns.add(1, Column.text("Status", 16));
        if (!confidences.isEmpty()) {
            columns.add(2, Column.text("Confidence to 2030", 16));
        }
        var rows = new ArrayList<List<Cell>>();
        for (var at = 0; at < six.size(); at++) {
            var it = six.get(at);
            var cells = new ArrayList<>(List.of(Cell.text(PackText.objective(it)), Cell.rag(it.rag())));
            if (!confidences.isEmpty()) {
                cells.add(Cell.rag(confidences.get(at)));
            }
            cells.add(Cell.number(it.tally().met()));
            cells.add(Cell.number(it.tally().gaps()));
            rows.add(cells);
        }
        var first = columns.size() - 2;
        return new Chart(
                        Chart.Kind.STACKED,
                        "Outcomes at or above expected, and below, by objective",
                        "outcomes of all organisations",
                        Grid.table("Six objectives: status, outcomes at or above expected and below", columns, rows),
                        six.size(),
                        List.of(new Series(first, Ink.DARK), new Series(first + 1, Ink.LIGHT)),
                        "%d of %d objectives are on track, %d at risk, %d off track."
                                .formatted(
                                        count(six, Rag.ON_TRACK),
                                        six.size(),
                                        count(six, Rag.AT_RISK),
                                        count(six, Rag.OFF_TRACK)))
                .lowered();
    }

    private static Block statuses(List<ObjectiveStanding> objectives) {
        var six = six(objectives);
        var found = Arrays.stream(Rag.values()).filter(it -> count(six, it) > 0).toList();
        return new Chart(
                        Chart.Kind.BARS,
                        "How many of the six objectives have which status",
                        "objectives",
                        Grid.table(
                                "How many of the six objectives have which status",
                                List.of(
                                        Column.text("Status", 20),
                                        Column.number("Objectives", 14),
                                        Column.text("Which", 64)),
                                found.stream()
                                        .map(rag -> List.of(
                                                Cell.rag(rag),
                                                Cell.number(count(six, rag)),
                                                Cell.lines(six.stream()
                                                        .filter(it -> it.rag() == rag)
                                                        .map(PackText::objective)
                                                        .toList())))
                                        .toList()),
                        found.size(),
                        List.of(new Series(1, Ink.DARK)),
                        "%d of %d objectives are on track over all organisations."
                                .formatted(count(six, Rag.ON_TRACK), six.size()))
                .lowered();
    }

    private static Grid moved(@Nullable String better, @Nullable String worse) {
        return Grid.facts(MOVED, List.of(Grid.fact("▲ Better", better), Grid.fact("▼ Worse", worse)));
    }

    /** Without the strip beside the six. */
    private static List<ObjectiveStanding> six(List<ObjectiveStanding> objectives) {
        return objectives.stream().filter(it -> it.number() > 0).toList();
    }

    private static long count(List<ObjectiveStanding> objectives, Rag rag) {
        return objectives.stream().filter(it -> it.rag() == rag).count();
    }
}
