package org.attest.returns;

/**
 * Something wrong or odd at one place of a return: {@code where} is a cell such as {@code Outcomes!C7}, a sheet, or
 * empty for the whole file; {@code found} and {@code expected} may be empty.
 */
public record Problem(ProblemKind kind, String where, String found, String expected) {

    private static final int LONGEST_QUOTE = 200;

    public Problem {
        found = found.length() > LONGEST_QUOTE ? found.substring(0, LONGEST_QUOTE) + "…" : found;
    }

    static Problem of(ProblemKind kind, String where) {
        return new Problem(kind, where, "", "");
    }

    boolean sendsRowBack() {
        return kind.severity() == ProblemKind.Severity.ROW;
    }

    boolean stopsSheet() {
        return kind.severity() == ProblemKind.Severity.SHEET;
    }
}
