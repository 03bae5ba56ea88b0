package org.attest.returns;

import java.util.stream.Collectors;

/** Says in a sentence why a row ended as it did. */
final class ReceiptWords {

    private ReceiptWords() {}

    static String note(Decided decided) {
        var row = decided.row();
        return switch (decided.end()) {
            case SENT_BACK ->
                row.problems().stream()
                        .filter(Problem::sendsRowBack)
                        .map(it -> it.where() + ": " + it.kind().brief())
                        .collect(Collectors.joining(" "));
            case LEFT_OUT -> leftOut(row);
            case CHANGED ->
                decided.taken().stream().map(it -> it.column().header()).collect(Collectors.joining(", "));
            case NEW, UNCHANGED -> row.note();
        };
    }

    private static String leftOut(JudgedRow row) {
        return switch (row.kind()) {
            case CLOSED, REPEATED -> row.note();
            case NEW_IF_ANOTHER -> "Taken for " + row.note();
            default ->
                row.asked().stream().anyMatch(it -> it.end() == CellEnd.CONFLICT)
                        ? "A conflict was not taken from the file"
                        : "Not ticked";
        };
    }
}
