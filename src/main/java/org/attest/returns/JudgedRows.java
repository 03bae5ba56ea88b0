package org.attest.returns;

import java.util.List;
import org.attest.shared.UkDates;

/** Makes the judged rows whose cells are not looked at one by one. */
final class JudgedRows {

    private JudgedRows() {}

    static JudgedRow sentBack(ParsedRow row, ProblemKind kind, String found, String expected) {
        return sentBack(row, List.of(new Problem(kind, row.place(row.sheet().referenceColumn()), found, expected)));
    }

    static JudgedRow sentBack(ParsedRow row, List<Problem> problems) {
        return plain(row, JudgedRow.Kind.SENT_BACK, "", problems);
    }

    static JudgedRow repeated(ParsedRow row, ParsedRow first) {
        var note = new Problem(ProblemKind.ROW_REPEATED, row.place(), "as in row " + first.number(), "");
        return plain(row, JudgedRow.Kind.REPEATED, "The same as row " + first.number(), List.of(note));
    }

    static JudgedRow closed(ParsedRow row, String why) {
        var note = new Problem(ProblemKind.CLOSED, row.place(), why, "");
        return plain(row, JudgedRow.Kind.CLOSED, why, List.of(note));
    }

    static JudgedRow withoutCounterpart(ParsedRow row, String version) {
        var place = row.place(row.sheet().referenceColumn());
        var note = new Problem(ProblemKind.NO_COUNTERPART, place, RowIdentity.reference(row), version);
        return plain(row, JudgedRow.Kind.CLOSED, "It has no counterpart in " + version, List.of(note));
    }

    /** Left out with its sheet, of which it is said once. */
    static JudgedRow notTheirs(ParsedRow row, String why) {
        return plain(row, JudgedRow.Kind.CLOSED, why, List.of());
    }

    static JudgedRow addedBefore(ParsedRow row, Comparison.Added added) {
        var said = "Added as " + added.reference() + " on " + UkDates.inWords(UkDates.day(added.at()));
        var note = new Problem(ProblemKind.ALREADY_ADDED, row.place(), said, "");
        return plain(row, added.reference(), JudgedRow.Kind.ADDED_BEFORE, said, List.of(note));
    }

    static JudgedRow unchanged(ParsedRow row) {
        return plain(row, JudgedRow.Kind.UNCHANGED, "", List.of());
    }

    private static JudgedRow plain(ParsedRow row, JudgedRow.Kind kind, String note, List<Problem> problems) {
        return plain(row, RowIdentity.reference(row), kind, note, problems);
    }

    private static JudgedRow plain(
            ParsedRow row, String reference, JudgedRow.Kind kind, String note, List<Problem> problems) {
        return new JudgedRow(
                row.sheet(),
                row.number(),
                reference,
                RowIdentity.title(row),
                kind,
                note,
                List.of(),
                problems,
                0,
                null,
                null);
    }
}
