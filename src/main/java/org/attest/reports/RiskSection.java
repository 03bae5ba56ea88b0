package org.attest.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attest.position.PackFigures;
import org.attest.position.RiskFigures;
import org.attest.position.RiskFigures.Line;
import org.attest.reports.Block.KeyFigure;
import org.attest.reports.Grid.Cell;
import org.attest.reports.Grid.Column;
import org.attest.risks.Score;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** The open risks of the system: the board assurance framework, where all stand on the grid, and what is over tolerance. */
final class RiskSection {

    private static final int MOST = 25;
    private static final int STEPS = 5;
    private static final int EXTREME = 15;
    private static final int HIGH = 8;

    private static final List<Column> COLUMNS = List.of(
            Column.text("Risk", 32),
            Column.text("Organisation", 27),
            Column.text("Objective", 23),
            Column.text("Executive lead", 23),
            Column.mark("Inherent", 21),
            Column.mark("Current", 19),
            Column.mark("Target", 18),
            Column.text("Movement", 24),
            Column.text("Tolerance", 24));

    private final PackFigures figures;
    private final LocalDate day;

    private RiskSection(PackFigures figures, LocalDate day) {
        this.figures = figures;
        this.day = day;
    }

    static List<Block> of(PackFigures figures, LocalDate day) {
        return new RiskSection(figures, day).blocks();
    }

    /** These risks as a row each. */
    static Grid table(PackFigures figures, LocalDate day, String caption, List<Line> risks) {
        var section = new RiskSection(figures, day);
        return Grid.table(caption, COLUMNS, risks.stream().map(section::row).toList());
    }

    /** How one stands against what its organisation tolerates. */
    static String tolerance(Line risk, LocalDate day) {
        if (risk.points() == null) {
            return "Not known";
        }
        if (!risk.over()) {
            return "Within tolerance";
        }
        return risk.acceptedOn(day)
                ? "Over, accepted until " + UkDates.inTable(risk.acceptedUntil())
                : "Over, not accepted";
    }

    private List<Block> blocks() {
        var risks = figures.risks();
        var over = risks.over();
        var framework = risks.framework();
        var blocks = new ArrayList<Block>();
        blocks.add(keyFigures(risks, day));
        blocks.add(new Block.Heading("Proposed for the board assurance framework"));
        table(blocks, "Risks that are system-wide or score 20 and over, the highest first", framework);
        blocks.add(new Block.Heading("Where the open risks stand"));
        blocks.add(grid(risks.grid()));
        blocks.add(new Block.Note(
                "%d open %s no score yet and not on the grid. What partners keep to themselves is not on it either."
                        .formatted(risks.notScored(), risks.notScored() == 1 ? "risk has" : "risks have")));
        blocks.add(new Block.Heading("Over tolerance"));
        table(
                blocks,
                "Other risks over what their organisation tolerates, the highest first",
                over.stream().filter(it -> !framework.contains(it)).toList());
        return blocks;
    }

    static Block keyFigures(RiskFigures risks, LocalDate day) {
        var over = risks.over();
        var accepted = over.stream().filter(it -> it.acceptedOn(day)).count();
        return new Block.KeyFigures(
                "Risks in four figures",
                List.of(
                        new KeyFigure(Integer.toString(risks.open().size()), "open risks that the ICB may know of"),
                        new KeyFigure(Integer.toString(risks.framework().size()), "proposed for the framework"),
                        new KeyFigure(
                                Integer.toString(over.size()),
                                "over tolerance, %d accepted for a time".formatted(accepted)),
                        new KeyFigure(Integer.toString(risks.notShared()), "open risks are not shared with the ICB")));
    }

    private void table(List<Block> blocks, String caption, List<Line> risks) {
        if (risks.isEmpty()) {
            blocks.add(new Block.Note("None."));
            return;
        }
        blocks.add(table(figures, day, caption, risks).first(MOST));
    }

    private List<Cell> row(Line risk) {
        return List.of(
                Cell.text(risk.reference() + "  " + risk.title()),
                Cell.text(figures.nameOf(risk.organisation())),
                risk.objective() == null
                        ? Cell.tinted("Not shared", Tint.NOT_KNOWN)
                        : Cell.text(risk.objective().toString()),
                Cell.text(risk.lead() == null ? "–" : risk.lead()),
                points(risk.inherent()),
                points(risk.current()),
                points(risk.target()),
                Cell.text(movement(risk)),
                Cell.text(tolerance(risk, day)));
    }

    static Cell points(@Nullable String cell) {
        var points = number(cell);
        return points == null
                ? Cell.tinted("?", Tint.NOT_KNOWN)
                : new Cell(List.of(points.toString()), tint(points), new Grid.Amount(points, "0"));
    }

    private static @Nullable Integer number(@Nullable String cell) {
        return cell == null ? null : Score.read(cell).map(Score::points).orElse(null);
    }

    private static Tint tint(int points) {
        return points >= EXTREME ? Tint.BAD : points >= HIGH ? Tint.WARN : Tint.PLAIN;
    }

    static String movement(Line risk) {
        var now = number(risk.current());
        var before = number(risk.previous());
        if (now == null) {
            return "Not scored";
        }
        if (before == null) {
            return "First score";
        }
        return now.equals(before) ? "– Unchanged" : now > before ? "▲ Risen from " + before : "▼ Fallen from " + before;
    }

    /** Consequence down, the highest first; likelihood across; in each cell how many risks stand there. */
    private static Grid grid(Map<String, Integer> counts) {
        var columns = new ArrayList<>(List.of(Column.text("Consequence", 24)));
        for (var likelihood = 1; likelihood <= STEPS; likelihood++) {
            columns.add(Column.mark("Likelihood " + likelihood, 14));
        }
        var rows = new ArrayList<List<Cell>>();
        for (var consequence = STEPS; consequence >= 1; consequence--) {
            var score = Score.of(consequence, 1);
            var cells = new ArrayList<>(List.of(
                    Cell.head("%d %s".formatted(consequence, score.consequence().words()))));
            for (var likelihood = 1; likelihood <= STEPS; likelihood++) {
                var count =
                        counts.getOrDefault(Score.of(consequence, likelihood).cell(), 0);
                var tint = tint(consequence * likelihood);
                cells.add(count == 0 ? Cell.tinted("–", tint) : Cell.tinted(count.toString(), tint));
            }
            rows.add(cells);
        }
        return new Grid(
                "How many open risks stand in each cell of the grid, consequence by likelihood",
                Grid.Look.MATRIX,
                columns,
                rows);
    }
}
