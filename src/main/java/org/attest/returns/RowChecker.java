package org.attest.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.shared.Sha256;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** Judges one row whose identity is settled, cell by cell. */
final class RowChecker {

    private final ReturnSheet sheet;
    private final Comparison with;
    private final CellReading reading;
    private final Map<String, ReturnPicture.Row> exported;
    private final Map<String, ReturnPicture.Row> present;
    private final Map<ReturnColumn, List<String>> oursChanged = new EnumMap<>(ReturnColumn.class);

    RowChecker(ReturnSheet sheet, Comparison with) {
        this.sheet = sheet;
        this.with = with;
        this.reading = new CellReading(with.choices());
        this.exported = with.export().byReference(sheet);
        this.present = with.now().byReference(sheet);
    }

    JudgedRow knownRow(ParsedRow row, String reference) {
        var export = exported.get(Normal.folded(reference));
        var now = present.get(Normal.folded(reference));
        if (now == null || now.door() instanceof ReturnPicture.Door.Gone) {
            var why = now != null && now.door() instanceof ReturnPicture.Door.Gone(var said) ? said : "";
            return JudgedRows.sentBack(row, ProblemKind.REFERENCE_GONE, reference, why);
        }
        var problems = new ArrayList<Problem>();
        var cells = new ArrayList<JudgedCell>();
        for (var cell : row.cells()) {
            if (cell.column().isLocked() || with.choices().reserved().contains(cell.column())) {
                noteOurs(cell, export, now);
            } else {
                knownCell(cell, export, now, problems).ifAsked(cells);
            }
        }
        if (now.door() instanceof ReturnPicture.Door.Closed(var why)) {
            var asks = cells.stream().anyMatch(it -> it.end().isAsked())
                    || problems.stream().anyMatch(Problem::sendsRowBack);
            return asks ? JudgedRows.closed(row, why) : JudgedRows.unchanged(row);
        }
        problems.addAll(datesInWrongOrder(row, cells, now));
        var kind = kind(problems, cells);
        return new JudgedRow(
                sheet,
                row.number(),
                now.reference(),
                now.title(),
                kind,
                "",
                cells,
                problems,
                now.version(),
                now.changedBy(),
                now.changedAt());
    }

    /** Wraps one comparison, so that only cells worth showing are kept. */
    private record Compared(@Nullable JudgedCell cell) {
        void ifAsked(List<JudgedCell> cells) {
            if (cell != null && cell.end() != CellEnd.UNCHANGED) {
                cells.add(cell);
            }
        }
    }

    private Compared knownCell(
            ParsedCell cell, ReturnPicture.@Nullable Row export, ReturnPicture.Row now, List<Problem> problems) {
        var base = export == null ? null : export.cell(cell.column());
        var present = now.cell(cell.column());
        var read = reading.read(cell, now.reference(), export == null ? present : base);
        problems.addAll(read.notes());
        if (read.problem() != null) {
            problems.add(read.problem());
            return new Compared(null);
        }
        var end =
                export == null ? CellEnd.withoutExport(present, read.value()) : CellEnd.of(base, present, read.value());
        if (end.isAsked() && read.value() == null && cell.column().isRequired()) {
            problems.add(new Problem(
                    ProblemKind.REQUIRED, cell.place(), "nothing", cell.column().header()));
            return new Compared(null);
        }
        return new Compared(new JudgedCell(cell.column(), cell.place(), base, present, read.value(), end));
    }

    JudgedRow newRow(ParsedRow row) {
        var problems = new ArrayList<Problem>();
        var cells = new ArrayList<JudgedCell>();
        for (var column : sheet.columns()) {
            if (!column.isLocked()) {
                newCell(row, column, problems).ifAsked(cells);
            }
        }
        problems.addAll(datesInWrongOrder(row, cells, null));
        if (problems.stream().anyMatch(Problem::sendsRowBack)) {
            return JudgedRows.sentBack(row, problems);
        }
        var before = with.added().get(digest(cells));
        if (before != null) {
            return JudgedRows.addedBefore(row, before);
        }
        var same = withTitle(RowIdentity.title(row));
        var kind = same == null ? JudgedRow.Kind.NEW : JudgedRow.Kind.NEW_IF_ANOTHER;
        if (same != null) {
            var place = row.place(sheet.titleColumn());
            problems.add(new Problem(ProblemKind.TITLE_IN_USE, place, same.reference() + " " + same.title(), ""));
        }
        var note = same == null ? "" : same.reference();
        return new JudgedRow(
                sheet, row.number(), "", RowIdentity.title(row), kind, note, cells, problems, 0, null, null);
    }

    private Compared newCell(ParsedRow row, ReturnColumn column, List<Problem> problems) {
        var cell = row.cell(column);
        var read = cell == null ? Understood.BLANK : reading.read(cell, null, null);
        problems.addAll(read.notes());
        if (read.problem() != null) {
            problems.add(read.problem());
        } else if (read.value() == null && column.isRequired()) {
            problems.add(new Problem(ProblemKind.REQUIRED, row.place(column), "nothing", column.header()));
        }
        return new Compared(
                read.value() == null
                        ? null
                        : new JudgedCell(column, row.place(column), null, null, read.value(), CellEnd.CHANGE));
    }

    /** The content of a new row, so that the same row of the same workbook is never added twice. */
    static String digest(List<JudgedCell> cells) {
        return Sha256.ofText(cells.stream()
                        .filter(it -> it.file() != null)
                        .map(it -> it.column() + "="
                                + Normal.key(it.file() == null ? "" : it.file().value()))
                        .sorted()
                        .collect(Collectors.joining("\n")))
                .hex();
    }

    private ReturnPicture.@Nullable Row withTitle(String title) {
        var wanted = Normal.folded(title);
        return present.values().stream()
                .filter(it -> Normal.folded(it.title()).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private static JudgedRow.Kind kind(List<Problem> problems, List<JudgedCell> cells) {
        if (problems.stream().anyMatch(Problem::sendsRowBack)) {
            return JudgedRow.Kind.SENT_BACK;
        }
        return cells.stream().anyMatch(it -> it.end().isAsked()) ? JudgedRow.Kind.CHANGED : JudgedRow.Kind.UNCHANGED;
    }

    private List<Problem> datesInWrongOrder(ParsedRow row, List<JudgedCell> cells, ReturnPicture.@Nullable Row now) {
        if (cells.stream().noneMatch(it -> it.end().isAsked() && it.column().content() == ReturnColumn.Content.DATE)) {
            return List.of();
        }
        var effective = date(ReturnColumn.EFFECTIVE, cells, now);
        var found = new ArrayList<Problem>();
        for (var column : List.of(ReturnColumn.EXPIRES)) {
            var later = date(column, cells, now);
            if (effective != null && later != null && later.isBefore(effective)) {
                var expected = "not before " + UkDates.inTable(effective);
                found.add(new Problem(
                        ProblemKind.DATES_IN_WRONG_ORDER, row.place(column), UkDates.inTable(later), expected));
            }
        }
        return found;
    }

    private static @Nullable LocalDate date(
            ReturnColumn column, List<JudgedCell> cells, ReturnPicture.@Nullable Row now) {
        var value = now == null ? null : now.cell(column);
        for (var cell : cells) {
            if (cell.column() == column && cell.end().isAsked()) {
                value = cell.file();
            }
        }
        return value == null ? null : LocalDate.parse(value.value());
    }

    private void noteOurs(ParsedCell cell, ReturnPicture.@Nullable Row export, ReturnPicture.Row now) {
        var written = export == null ? now.cell(cell.column()) : export.cell(cell.column());
        var same = cell.isBlank() ? written == null : CellReading.isAsWritten(cell, written);
        if (cell.column() != sheet.referenceColumn() && !same) {
            oursChanged.computeIfAbsent(cell.column(), it -> new ArrayList<>()).add(cell.place());
        }
    }

    /** One line for each column of ours that somebody wrote into, however many rows. */
    List<Problem> sheetNotes() {
        return oursChanged.entrySet().stream()
                .map(it -> new Problem(
                        it.getKey().isLocked() ? ProblemKind.OURS_CHANGED : ProblemKind.RESERVED,
                        it.getValue().getFirst(),
                        it.getKey().header() + ", " + it.getValue().size()
                                + (it.getValue().size() == 1 ? " cell" : " cells"),
                        ""))
                .toList();
    }
}
