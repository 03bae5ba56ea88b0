package org.attest.reports;

import java.util.ArrayList;
import java.util.List;
import org.attest.position.EventFigures;
import org.attest.position.PackFigures;
import org.attest.reports.Block.KeyFigure;
import org.attest.reports.Grid.Cell;
import org.attest.reports.Grid.Column;
import org.attest.shared.UkDates;

/** Exercises and incidents of the last 12 months, what was learnt, and what happened at suppliers. */
final class EventSection {

    private static final int MOST = 25;

    private EventSection() {}

    static List<Block> of(PackFigures figures) {
        var events = figures.events();
        var blocks = new ArrayList<Block>();
        blocks.add(keyFigures(events));
        blocks.add(new Block.Heading("Exercises and incidents"));
        if (!events.events().isEmpty()) {
            blocks.add(Grid.table(
                            "Exercises and incidents of the last 12 months, the latest first, with their lessons",
                            List.of(
                                    Column.text("Day", 12),
                                    Column.text("Organisation", 26),
                                    Column.text("What", 22),
                                    Column.text("Effect on care", 16),
                                    Column.text("Lessons", 60)),
                            events.events().stream().map(it -> row(figures, it)).toList())
                    .first(MOST));
        }
        blocks.add(new Block.Note(
                "%d of the last 12 months in evidence that the ICB may read. Partners share of %d only that they are there, and keep %d to themselves."
                        .formatted(events.events().size(), events.withoutContent(), events.notShared())));
        blocks.add(new Block.Heading("Incidents at suppliers"));
        blocks.add(
                events.atSuppliers().isEmpty()
                        ? new Block.Note("None is recorded in the last 12 months.")
                        : atSuppliers(events));
        return blocks;
    }

    private static Block keyFigures(EventFigures events) {
        var exercises =
                events.events().stream().filter(EventFigures.Event::exercise).count();
        return new Block.KeyFigures(
                "The last 12 months in three figures",
                List.of(
                        new KeyFigure(Long.toString(exercises), "exercises"),
                        new KeyFigure(Long.toString(events.events().size() - exercises), "incidents and near misses"),
                        new KeyFigure(Integer.toString(events.atSuppliers().size()), "incidents at suppliers")));
    }

    private static List<Cell> row(PackFigures figures, EventFigures.Event it) {
        return List.of(
                Cell.text(UkDates.inTable(it.on())),
                Cell.text(figures.nameOf(it.organisation())),
                Cell.text(it.what()),
                Cell.text(it.impact() == null ? "Not known" : it.impact()),
                Cell.text(it.lessons() == null ? "None written" : it.lessons()));
    }

    static Grid atSuppliers(EventFigures events) {
        return Grid.table(
                        "Incidents at suppliers in the last 12 months, the latest first",
                        List.of(
                                Column.text("Day", 12),
                                Column.text("Supplier", 26),
                                Column.text("What happened", 46),
                                Column.text("Told after", 14),
                                Column.text("Effect on care", 26),
                                Column.text("Root cause", 18)),
                        events.atSuppliers().stream()
                                .map(it -> List.of(
                                        Cell.text(UkDates.inTable(it.on())),
                                        Cell.text(it.supplier()),
                                        Cell.text(it.what()),
                                        Cell.text(
                                                it.hoursToNotify() == null
                                                        ? "Not known"
                                                        : it.hoursToNotify() == 1
                                                                ? "1 hour"
                                                                : it.hoursToNotify() + " hours"),
                                        Cell.text(it.impact().words()),
                                        Cell.text(it.cause().words())))
                                .toList())
                .first(MOST);
    }
}
