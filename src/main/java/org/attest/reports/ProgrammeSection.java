package org.attest.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attest.position.PackFigures;
import org.attest.position.ProgrammeFigures;
import org.attest.position.SystemPosition;
import org.attest.reports.Chart.Ink;
import org.attest.reports.Chart.Series;
import org.attest.reports.Grid.Cell;
import org.attest.reports.Grid.Column;
import org.attest.shared.Money;
import org.attest.shared.UkDates;

/** The programme: milestones by objective and those that are late, the money of the financial year, and what it brings. */
final class ProgrammeSection {

    private static final int MOST = 25;

    private final PackFigures figures;
    private final ProgrammeFigures programme;
    private final SystemPosition position;
    private final LocalDate day;

    private ProgrammeSection(PackFigures figures, SystemPosition position) {
        this.figures = figures;
        this.programme = figures.programme();
        this.position = position;
        this.day = UkDates.day(position.heading().asAt());
    }

    static List<Block> of(PackFigures figures, SystemPosition position) {
        return new ProgrammeSection(figures, position).blocks();
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading("Milestones"));
        if (programme.milestones().isEmpty()) {
            blocks.add(new Block.Note("No milestone is recorded."));
        } else {
            blocks.add(milestones());
            late(blocks);
        }
        blocks.add(new Block.Heading("Funding in " + programme.year()));
        funding(blocks);
        blocks.add(new Block.Heading("Benefits"));
        blocks.add(programme.benefits().isEmpty() ? new Block.Note("No benefit is recorded.") : benefits());
        return blocks;
    }

    private Grid milestones() {
        var rows = new ArrayList<List<Cell>>();
        for (var objective : position.objectives()) {
            var all = programme.milestonesOf(objective.number());
            if (all.isEmpty()) {
                continue;
            }
            var late = all.stream().filter(it -> it.lateOn(day)).count();
            rows.add(List.of(
                    Cell.text(PackText.objective(objective)),
                    Cell.number(all.size()),
                    Cell.number(all.stream().filter(it -> it.doneOn() != null).count()),
                    late == 0 ? Cell.number(0) : new Cell(List.of("✕ " + late), Tint.BAD, new Grid.Amount(late, "0")),
                    Cell.number(all.stream().filter(it -> it.slippedOn(day)).count())));
        }
        return Grid.table(
                "Milestones by objective: how many there are, are done, late, or put off",
                List.of(
                        Column.text("Objective", 44),
                        Column.number("Milestones", 12),
                        Column.number("Done", 12),
                        Column.number("Late", 12),
                        Column.number("Put off, not late", 14)),
                rows);
    }

    private void late(List<Block> blocks) {
        var late = programme.milestones().stream().filter(it -> it.lateOn(day)).toList();
        if (late.isEmpty()) {
            blocks.add(new Block.Note("None is late."));
            return;
        }
        blocks.add(Grid.table(
                        "Milestones that are late, the longest first",
                        List.of(
                                Column.text("Milestone", 44),
                                Column.text("Organisation", 30),
                                Column.text("Objective", 15),
                                Column.text("Due", 14),
                                Column.text("Promised first for", 16)),
                        late.stream()
                                .map(it -> List.of(
                                        Cell.text(it.title()),
                                        Cell.text(figures.nameOf(it.organisation())),
                                        Cell.text(Integer.toString(it.objective())),
                                        Cell.tinted("✕ " + UkDates.inTable(it.due()), Tint.BAD),
                                        Cell.text(UkDates.inTable(it.firstDue()))))
                                .toList())
                .first(MOST));
    }

    private void funding(List<Block> blocks) {
        var lines = programme.fundingOfTheYear();
        if (lines.isEmpty()) {
            blocks.add(new Block.Note("No funding is recorded for this financial year."));
            return;
        }
        var rows = new ArrayList<List<Cell>>();
        lines.forEach(it -> rows.add(
                money(Cell.text(name(it.objective())), it.allocated(), it.committed(), it.spent(), it.forecast())));
        var total = sum(lines);
        rows.add(money(Cell.head("All objectives"), total[0], total[1], total[2], total[3]));
        var grid = Grid.table(
                "Funding of the financial year by objective",
                List.of(
                        Column.text("Objective", 40),
                        Column.number("Allocated", 14),
                        Column.number("Committed", 14),
                        Column.number("Spent", 14),
                        Column.number("Forecast", 14),
                        Column.number("Forecast less allocated", 16)),
                rows);
        blocks.add(new Chart(
                Chart.Kind.BARS,
                "Allocated, spent and forecast by objective, " + programme.year(),
                "£",
                grid,
                lines.size(),
                List.of(new Series(1, Ink.DARK), new Series(3, Ink.LIGHT), new Series(4, Ink.MIDDLE)),
                "%s allocated, %s spent, %s forecast.".formatted(total[0], total[2], total[3])));
    }

    private static Money[] sum(List<ProgrammeFigures.Funding> lines) {
        var sums = new Money[] {Money.NONE, Money.NONE, Money.NONE, Money.NONE};
        for (var line : lines) {
            sums[0] = sums[0].plus(line.allocated());
            sums[1] = sums[1].plus(line.committed());
            sums[2] = sums[2].plus(line.spent());
            sums[3] = sums[3].plus(line.forecast());
        }
        return sums;
    }

    private static List<Cell> money(Cell name, Money allocated, Money committed, Money spent, Money forecast) {
        return List.of(
                name,
                Cell.money(allocated),
                Cell.money(committed),
                Cell.money(spent),
                Cell.money(forecast),
                Cell.money(forecast.minus(allocated)));
    }

    private String name(int objective) {
        return position.objectives().stream()
                .filter(it -> it.number() == objective)
                .findFirst()
                .map(PackText::objective)
                .orElse("Objective " + objective);
    }

    private Grid benefits() {
        return Grid.table(
                        "What the money was to bring this financial year, and what it has brought",
                        List.of(
                                Column.text("Funding line", 30),
                                Column.text("Organisation", 26),
                                Column.text("Objective", 15),
                                Column.text("Planned", 40),
                                Column.text("Realised", 40)),
                        programme.benefits().stream()
                                .map(it -> List.of(
                                        Cell.text(it.title()),
                                        Cell.text(figures.nameOf(it.organisation())),
                                        Cell.text(Integer.toString(it.objective())),
                                        Cell.text(it.planned() == null ? "Not said" : it.planned()),
                                        Cell.text(it.realised() == null ? "Not known yet" : it.realised())))
                                .toList())
                .first(MOST);
    }
}
