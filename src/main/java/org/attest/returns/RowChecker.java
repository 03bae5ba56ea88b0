package org.attest.returns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.shared.Sha256;
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
            } else if (cell.column() != ReturnColumn.STILL_TRUE || now.cell(ReturnColumn.STILL_TRUE) != null) {
                knownCell(cell, export, now, problems).ifAsked(cells);
            }
        }
        if (now.door() instanceof ReturnPicture.Door.Closed(var why)) {
            var asks = cells.stream().anyMatch(it -> it.end().isAsked())
                    || problems.stream().anyMatch(Problem::sendsRowBack);
            return asks ? JudgedRows.closed(row, why) : JudgedRows.unchanged(row);
        }
        rules(new RowAfter(row, cells, now), problems);
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

    /** A register judges only what could be read; all else would be said twice. */
    private void rules(RowAfter row, List<Problem> problems) {
        if (!sheet.isRegister() || !isBad(problems)) {
            problems.addAll(with.check(row));
        }
    }

    private static boolean isBad(List<Problem> problems) {
        return problems.stream().anyMatch(Problem::sendsRowBack);
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
        if (export == null && sheet.isKnownByNames() && cell.isBlank()) {
            return new Compared(null); // the file adds to what it did not know: it clears nothing
        }
        var base = export == null ? null : export.cell(cell.column());
        var present = now.cell(cell.column());
        var read = reading.read(cell, now.reference(), export == null ? present : base);
        problems.addAll(read.notes());
        if (read.problem() != null) {
            problems.add(read.problem());
            return new Compared(null);
        }
        if (now.concealed().contains(cell.column()) && leavesAlone(base, read.value())) {
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

    /** Nobody rubs out what they may not see, nor keeps it by saying what stood there once. */
    private static boolean leavesAlone(@Nullable CellText base, @Nullable CellText file) {
        return file == null || CellText.same(base, file);
    }

    JudgedRow newRow(ParsedRow row) {
        var problems = new ArrayList<Problem>();
        var cells = new ArrayList<JudgedCell>();
        for (var column : sheet.columns()) {
            if (column.isFilledIn()) {
                newCell(row, column, problems).ifAsked(cells);
            }
        }
        var before = isBad(problems) ? null : with.added().get(digest(cells));
        if (before != null) {
            return JudgedRows.addedBefore(row, before);
        }
        rules(new RowAfter(row, cells, null), problems);
        if (isBad(problems)) {
            return JudgedRows.sentBack(row, problems);
        }
        var same = sheet.asksAboutTitles() ? withTitle(RowIdentity.title(row)) : null;
        var kind = same == null ? JudgedRow.Kind.NEW : JudgedRow.Kind.NEW_IF_ANOTHER;
        if (same != null) {
            var place = row.place(sheet.titleColumn());
            problems.add(new Problem(ProblemKind.TITLE_IN_USE, place, same.reference() + " " + same.title(), ""));
        }
        var note = same == null ? "" : same.reference();
        return new JudgedRow(
                sheet,
                row.number(),
                Pointers.word(RowIdentity.reference(row)),
                RowIdentity.title(row),
                kind,
                note,
                cells,
                problems,
                0,
                null,
                null);
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

    /** The content of a new row as it was written, so that the same row of the same workbook is never added twice. */
    static String digest(List<JudgedCell> cells) {
        return Sha256.ofText(cells.stream()
                        .map(it -> it.column() + "=" + Normal.key(written(it)))
                        .sorted()
                        .collect(Collectors.joining("\n")))
                .hex();
    }

    private static String written(JudgedCell cell) {
        var file = cell.file();
        if (file == null) {
            return "";
        }
        return cell.column().content() == ReturnColumn.Content.REFERENCES ? file.words() : file.value();
    }

    private ReturnPicture.@Nullable Row withTitle(String title) {
        var wanted = Normal.folded(title);
        return present.values().stream()
                .filter(it -> Normal.folded(it.title()).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private static JudgedRow.Kind kind(List<Problem> problems, List<JudgedCell> cells) {
        if (isBad(problems)) {
            return JudgedRow.Kind.SENT_BACK;
        }
        return cells.stream().anyMatch(it -> it.end().isAsked()) ? JudgedRow.Kind.CHANGED : JudgedRow.Kind.UNCHANGED;
    }

    private void noteOurs(ParsedCell cell, ReturnPicture.@Nullable Row export, ReturnPicture.Row now) {
        var written = export == null ? now.cell(cell.column()) : export.cell(cell.column());
        var same = cell.isBlank() ? written == null : CellReading.isAsWritten(cell, written);
        if (cell.column() != sheet.referenceColumn() && cell.column() != ReturnColumn.PERIOD && !same) {
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
