package org.attest.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.attest.position.DsptLine;
import org.attest.position.DsptLine.Audit;
import org.attest.position.DsptLine.Forecast;
import org.attest.position.DsptLine.Plan;
import org.attest.position.PackFigures;
import org.attest.reports.Grid.Cell;
import org.attest.reports.Grid.Column;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** Where the year of each organisation leads: forecast, audit and improvement plan. */
final class DsptSection {

    static final String HEADING = "Forecast, audit and plan";

    private DsptSection() {}

    static List<Block> of(PackFigures figures, LocalDate day) {
        return Stream.concat(Stream.of(new Block.Heading(HEADING)), lines(figures, day).stream())
                .toList();
    }

    /** Without its heading. */
    static List<Block> lines(PackFigures figures, LocalDate day) {
        return List.of(
                Grid.table(
                        "Each organisation: the forecast of its year and why, its independent assessment, its improvement plan",
                        List.of(
                                Column.text("Organisation", 30),
                                Column.text("Forecast", 25),
                                Column.text("Why", 34),
                                Column.text("Rests on", 28),
                                Column.text("Independent assessment", 27),
                                Column.text("Improvement plan", 24)),
                        figures.dspt().stream().map(it -> row(figures, it, day)).toList()),
                new Block.Note(
                        "Forecasts are worked out by Attest and are not the national result; policy questions are not"
                                + " counted."));
    }

    private static List<Cell> row(PackFigures figures, DsptLine it, LocalDate day) {
        return List.of(
                Cell.text(figures.nameOf(it.organisation())),
                forecast(it.forecast()),
                Cell.text(it.because()),
                Cell.text("%d confirmed and %d unconfirmed levels".formatted(it.confirmed(), it.unconfirmed())),
                Cell.text(audit(it.audit())),
                plan(it.plan(), day));
    }

    private static Cell forecast(Forecast forecast) {
        return switch (forecast) {
            case MET -> Cell.tinted("✓ " + forecast.words(), Tint.GOOD);
            case APPROACHING -> Cell.tinted("▲ " + forecast.words(), Tint.WARN);
            case NOT_MET -> Cell.tinted("✕ " + forecast.words(), Tint.BAD);
            case NOT_KNOWN -> Cell.tinted("? " + forecast.words(), Tint.NOT_KNOWN);
        };
    }

    private static String audit(@Nullable Audit audit) {
        if (audit == null) {
            return "None is recorded";
        }
        return audit.concluded() == null
                ? "Open since " + UkDates.inTable(audit.opened())
                : "Risk %s, confidence %s, %s"
                        .formatted(
                                audit.risk() == null ? "not known" : audit.risk(),
                                audit.confidence() == null ? "not known" : audit.confidence(),
                                UkDates.inTable(audit.concluded()));
    }

    private static Cell plan(@Nullable Plan plan, LocalDate day) {
        if (plan == null) {
            return Cell.text("None");
        }
        var words = "%s, due %s".formatted(plan.stage().words(), UkDates.inTable(plan.due()));
        return plan.overdue() > 0 || plan.due().isBefore(day)
                ? Cell.tinted("✕ %s, %d of %d gaps late".formatted(words, plan.overdue(), plan.gaps()), Tint.BAD)
                : Cell.text(words);
    }
}
