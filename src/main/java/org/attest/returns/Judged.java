package org.attest.returns;

import java.util.List;
import java.util.stream.Stream;
import org.attest.shared.Sha256;

/**
 * A return after comparing: each row that was read is in {@code rows} once. {@code notInFile} names what the export held
 * and the file does not; {@code twoWay} says that Attest knows no export to compare with.
 */
record Judged(List<JudgedRow> rows, List<Problem> problems, List<String> notInFile, boolean twoWay) {

    Judged {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        notInFile = List.copyOf(notInFile);
    }

    /** The same with more rows. */
    Judged and(List<JudgedRow> more) {
        return new Judged(Stream.concat(rows.stream(), more.stream()).toList(), problems, notInFile, twoWay);
    }

    /** Two judgements with the same fingerprint showed a person the same thing. */
    String fingerprint() {
        var text = new StringBuilder();
        for (var row : rows) {
            text.append(row.place())
                    .append('|')
                    .append(row.kind())
                    .append('|')
                    .append(row.version())
                    .append('\n');
            for (var cell : row.cells()) {
                text.append(cell.column())
                        .append(cell.end())
                        .append(cell.now())
                        .append(cell.file())
                        .append('\n');
            }
        }
        return Sha256.ofText(text.toString()).hex();
    }
}
