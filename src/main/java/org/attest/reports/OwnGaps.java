package org.attest.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attest.catalogue.Level;
import org.attest.improvements.Action;
import org.attest.position.Cell;
import org.attest.position.Mark;
import org.attest.position.OutcomeRow;
import org.attest.position.Planned;
import org.attest.reports.Grid.Column;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** The outcomes of one organisation that are below what is expected, each with its plan and who owns what is to be done. */
final class OwnGaps {

    static final String CAPTION = "Outcomes below expected, those without a signed plan that ends in time first";

    static final List<Column> COLUMNS = List.of(
            Column.text("Outcome", 36),
            Column.text("Level", 20),
            Column.text("Expected", 20),
            Column.text("Plan", 21),
            Column.text("Who, by when", 33));

    private final OwnStanding own;
    private final List<OutcomeRow> rows;

    OwnGaps(OwnStanding own) {
        this.own = own;
        this.rows = own.position().rows().stream()
                .filter(it -> cell(it).mark() == Mark.BELOW)
                .sorted(Comparator.comparing((OutcomeRow it) -> inTime(cell(it))))
                .toList();
    }

    List<OutcomeRow> rows() {
        return rows;
    }

    long planned() {
        return rows.stream().filter(it -> inTime(cell(it))).count();
    }

    List<Grid.Cell> cells(OutcomeRow row) {
        var cell = cell(row);
        return List.of(
                Grid.Cell.text(row.outcome().code() + " " + row.outcome().title()),
                Grid.Cell.text(words(cell.level())),
                Grid.Cell.text(words(cell.expected())),
                plan(cell.planned()),
                Grid.Cell.text(who(row)));
    }

    private static Cell cell(OutcomeRow row) {
        return row.cells().getFirst();
    }

    /** A plan counts from the signature of the SIRO on. */
    private static boolean inTime(Cell cell) {
        var planned = cell.planned();
        return planned != null && planned.stage().isSigned() && planned.inTime();
    }

    private static String words(@Nullable Level level) {
        return level == null ? "Not known" : level.words();
    }

    private static Grid.Cell plan(@Nullable Planned planned) {
        if (planned == null) {
            return Grid.Cell.tinted("✕ No action planned", Tint.BAD);
        }
        if (!planned.stage().isSigned()) {
            return Grid.Cell.tinted("▲ " + planned.stage().words() + ", not signed", Tint.WARN);
        }
        return planned.inTime()
                ? Grid.Cell.tinted("✓ " + planned.stage().words() + ", in time", Tint.GOOD)
                : Grid.Cell.tinted("✕ " + planned.stage().words() + ", late or not complete", Tint.BAD);
    }

    /** Who owns what is still to be done, and the last day of it. */
    private String who(OutcomeRow row) {
        var unfinished = own.planned(row.outcome().code()).stream()
                .flatMap(it -> it.actions().stream())
                .filter(it -> it.progress().isUnfinished())
                .toList();
        if (unfinished.isEmpty()) {
            return "Nobody";
        }
        var owners =
                unfinished.stream().map(it -> own.name(it.owner())).distinct().collect(Collectors.joining(", "));
        return unfinished.stream()
                .map(Action::due)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .map(it -> owners + ", " + UkDates.inTable(it))
                .orElse(owners + ", no date");
    }
}
