package org.attest.suppliers;

import org.jspecify.annotations.Nullable;

/**
 * A question in a workbook that came back, beside the answers that Attest holds.
 *
 * @param place where it stands in the file
 * @param fault why nothing of the row can be taken
 */
public record AnswerLine(
        Question question,
        String place,
        NewAnswer now,
        NewAnswer file,
        End end,
        @Nullable AnswerFault fault) {

    /** What a row would do. */
    public enum End {
        UNCHANGED("As it stands"),
        CHANGED("Another answer"),
        CLEARED("Emptied in the file"),
        CONFLICT("Changed on both sides"),
        KEPT("Answered here meanwhile"),
        WRONG("Cannot be read");

        private final String words;

        End(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Whether a person may take it. */
    public boolean mayBeTaken() {
        return end == End.CHANGED || end == End.CLEARED || end == End.CONFLICT;
    }

    /** Whether it is ticked before anybody chooses. */
    public boolean isTaken() {
        return end == End.CHANGED;
    }

    /** @param base what the file showed when it went out */
    static AnswerLine of(Question question, String place, NewAnswer base, NewAnswer now, NewAnswer file) {
        return new AnswerLine(question, place, now, file, end(base, now, file), null);
    }

    static AnswerLine wrong(Question question, String place, NewAnswer now, AnswerFault fault) {
        return new AnswerLine(question, place, now, now, End.WRONG, fault);
    }

    private static End end(NewAnswer base, NewAnswer now, NewAnswer file) {
        if (file.equals(now)) {
            return End.UNCHANGED;
        }
        if (file.equals(base)) {
            return End.KEPT;
        }
        if (!base.equals(now)) {
            return End.CONFLICT;
        }
        return file.isEmpty() ? End.CLEARED : End.CHANGED;
    }
}
