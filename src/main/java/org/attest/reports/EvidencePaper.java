package org.attest.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.attest.catalogue.OutcomeCode;
import org.attest.position.EvidenceFigures;
import org.attest.position.FreshnessCount;
import org.attest.position.ObjectiveStanding;
import org.attest.position.OutcomeRow;
import org.attest.position.PackFigures;
import org.attest.position.SystemPosition;
import org.attest.reports.Block.KeyFigure;
import org.attest.reports.Block.Note;
import org.attest.reports.Chart.Ink;
import org.attest.reports.Chart.Series;
import org.attest.reports.Grid.Cell;
import org.attest.reports.Grid.Column;
import org.attest.reports.SmallerPaper.Topic;

/** What stands behind each outcome: in how many organisations, how fresh, from whom, and where a claim has nothing behind it. */
final class EvidencePaper {

    private static final List<Column> COUNTS = List.of(
            Column.number("Items", 10),
            Column.number("In date", 10),
            Column.number("Due soon", 10),
            Column.number("Stale", 10),
            Column.number("No date", 10),
            Column.number("Not shared", 11));

    private final SystemPosition position;
    private final Map<OutcomeCode, EvidenceFigures> behind;
    private final int organisations;

    private EvidencePaper(SystemPosition position, List<EvidenceFigures> evidence) {
        this.position = position;
        this.behind = evidence.stream().collect(Collectors.toMap(EvidenceFigures::outcome, Function.identity()));
        this.organisations = position.columns().size();
    }

    static SmallerPaper.Content of(Pack pack, PackFigures registers) {
        var evidence = registers.evidence();
        if (evidence == null) {
            return new SmallerPaper.Content(
                    new Note(Snapshot.NOT_IN_THESE_FIGURES),
                    List.of(Topic.of(Section.ASSURANCES.words(), AssuranceSection.of(registers))));
        }
        return new EvidencePaper(pack.figures(), evidence).content(registers);
    }

    private SmallerPaper.Content content(PackFigures registers) {
        var topics = new ArrayList<Topic>();
        topics.add(Topic.of("Evidence by objective", byObjective(), explained()));
        position.objectives().forEach(it -> topics.add(Topic.wide(heading(it), outcomes(it))));
        topics.add(Topic.of(Section.ASSURANCES.words(), AssuranceSection.of(registers)));
        return new SmallerPaper.Content(keyFigures(), topics);
    }

    private Block keyFigures() {
        var all = behind.values();
        var without = all.stream().filter(it -> it.organisations() == 0).count();
        var shown = all.stream().map(EvidenceFigures::all).toList();
        return new Block.KeyFigures(
                "The evidence in four figures",
                List.of(
                        new KeyFigure(
                                "%d of %d".formatted(without, all.size()),
                                "outcomes have no evidence in any organisation"),
                        new KeyFigure(
                                Integer.toString(sum(EvidenceFigures::unproved)),
                                "levels are sealed as expected with no evidence behind them"),
                        new KeyFigure(
                                Integer.toString(sum(EvidenceFigures::designOnly)),
                                "rest on plans and policies alone: nothing says that it works"),
                        new KeyFigure(
                                "%d of %d"
                                        .formatted(
                                                shown.stream()
                                                        .mapToInt(FreshnessCount::stale)
                                                        .sum(),
                                                shown.stream()
                                                        .mapToInt(it -> it.all() - it.notShared())
                                                        .sum()),
                                "links to shared evidence are to evidence that is out of date")));
    }

    private int sum(ToIntFunction<EvidenceFigures> what) {
        return behind.values().stream().mapToInt(what).sum();
    }

    private static String heading(ObjectiveStanding it) {
        return it.number() == 0 ? it.title() : "Objective " + PackText.objective(it);
    }

    private static Note explained() {
        return new Note(
                "One piece of evidence that stands behind two outcomes counts with each. What organisations do not share"
                        + " with the ICB is counted and never missing. Evidence without a date is not known to be in date. From outside:"
                        + " what others found, such as certificates and audits.");
    }

    private Chart byObjective() {
        var objectives = position.objectives();
        var columns = new ArrayList<>(List.of(Column.text("Objective", 34)));
        columns.addAll(COUNTS);
        var grid = Grid.table(
                "Evidence behind the outcomes of each objective, by how fresh it is",
                columns,
                objectives.stream().map(this::objective).toList());
        var stale = objectives.stream().map(it -> count(it.number()).stale()).reduce(0, Integer::sum);
        return new Chart(
                Chart.Kind.STACKED,
                "Evidence behind outcomes by objective",
                "pieces of evidence, once for each outcome",
                grid,
                objectives.size(),
                List.of(
                        new Series(2, Ink.DARK),
                        new Series(3, Ink.PALE),
                        new Series(4, Ink.LIGHT),
                        new Series(5, Ink.MIDDLE),
                        new Series(6, Ink.FAINT)),
                "%d in all, %d of them out of date."
                        .formatted(
                                objectives.stream()
                                        .mapToInt(it -> count(it.number()).all())
                                        .sum(),
                                stale));
    }

    private List<Cell> objective(ObjectiveStanding it) {
        var cells = new ArrayList<>(List.of(Cell.text(PackText.objective(it))));
        cells.addAll(counts(count(it.number())));
        return cells;
    }

    private FreshnessCount count(int objective) {
        return rows(objective).stream().map(it -> of(it).all()).reduce(FreshnessCount.NONE, FreshnessCount::plus);
    }

    private List<OutcomeRow> rows(int objective) {
        return position.rows().stream()
                .filter(it -> it.outcome().objective() == objective)
                .toList();
    }

    private EvidenceFigures of(OutcomeRow row) {
        var code = row.outcome().code();
        return behind.getOrDefault(code, new EvidenceFigures(code, 0, 0, 0, FreshnessCount.NONE, FreshnessCount.NONE));
    }

    private Block outcomes(ObjectiveStanding objective) {
        var rows = rows(objective.number());
        if (rows.isEmpty()) {
            return new Note("No outcome belongs to this objective.");
        }
        var columns = new ArrayList<>(List.of(
                Column.text("Outcome", 40),
                Column.number("At expected", 13),
                Column.number("Organisations with evidence", 19)));
        columns.addAll(COUNTS);
        columns.addAll(List.of(
                Column.number("From outside", 11),
                Column.number("At expected without evidence", 15),
                Column.number("At expected on plans alone", 15)));
        return Grid.table(
                "Outcomes of “%s” and the evidence behind each".formatted(objective.title()),
                columns,
                rows.stream().map(this::outcome).toList());
    }

    private List<Cell> outcome(OutcomeRow row) {
        var figures = of(row);
        var cells = new ArrayList<>(List.of(
                Cell.text(row.outcome().code() + "  " + row.outcome().title()),
                Cell.text(row.tally().inWords()),
                figures.organisations() == 0
                        ? Cell.tinted("? None of " + organisations, Tint.NOT_KNOWN)
                        : Cell.text("%d of %d".formatted(figures.organisations(), organisations))));
        cells.addAll(counts(figures.all()));
        cells.add(Cell.number(figures.external().all()));
        cells.add(weak(figures.unproved()));
        cells.add(weak(figures.designOnly()));
        return cells;
    }

    private static List<Cell> counts(FreshnessCount count) {
        return List.of(
                Cell.number(count.all()),
                Cell.number(count.inDate()),
                Cell.number(count.dueSoon()),
                weak(count.stale()),
                Cell.number(count.noDate()),
                Cell.number(count.notShared()));
    }

    private static Cell weak(int number) {
        return number == 0 ? Cell.number(0) : new Cell(List.of("✕ " + number), Tint.BAD, new Grid.Amount(number, "0"));
    }
}
