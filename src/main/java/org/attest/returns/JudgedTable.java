package org.attest.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attest.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** A table after comparing: each filled row once, what is to be said of the whole, and what the good rows would write. */
record JudgedTable<H, V>(List<TableRow> rows, List<Problem> problems, Map<Integer, TableWrite<H, V>> writes) {

    JudgedTable {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        writes = Map.copyOf(writes);
    }

    /** Everything to be said, of the file and of its rows. */
    List<Problem> allProblems() {
        var all = new ArrayList<>(problems);
        rows.forEach(it -> all.addAll(it.problems()));
        return all;
    }

    /** The same with nothing to apply, because of the sheet as a whole. */
    JudgedTable<H, V> refused(Problem why) {
        var said = new ArrayList<>(problems);
        said.add(why);
        var back = rows.stream()
                .map(it -> new TableRow(
                        it.number(),
                        it.title(),
                        TableRow.Kind.SENT_BACK,
                        it.reference(),
                        it.version(),
                        List.of(),
                        it.problems().isEmpty() ? List.of(why) : it.problems(),
                        ""))
                .toList();
        return new JudgedTable<>(back, said, Map.of());
    }

    /** Two judgements with the same fingerprint showed a person the same thing. */
    String fingerprint() {
        var text = new StringBuilder();
        return Sha256.ofLines(rows.stream().map(it -> line(text, it))).hex();
    }

    private static String line(StringBuilder text, TableRow row) {
        text.setLength(0);
        text.append(row.number()).append('|').append(row.kind());
        append(text, row.reference());
        append(text, row.version());
        for (var cell : row.cells()) {
            append(text, cell.key());
            append(text, cell.now());
            append(text, cell.file());
        }
        return text.toString();
    }

    private static void append(StringBuilder text, @Nullable CellText cell) {
        if (cell == null) {
            text.append("|-");
            return;
        }
        append(text, cell.value());
        if (cell.words().equals(cell.value())) {
            text.append("|=");
        } else {
            append(text, cell.words());
        }
    }

    /** With its length, so that no two rows are written alike. */
    private static void append(StringBuilder text, String part) {
        text.append('|').append(part.length()).append('|').append(part);
    }
}
