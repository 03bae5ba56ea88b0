package org.attest.organisations;

import java.util.List;
import java.util.Set;

/**
 * A register's row compared with the directory.
 *
 * @param ticked whether it would be applied without a person's choice
 * @param says what would change, or why not, one plain sentence each
 */
public record RegisterRow(RegisterLine line, State state, boolean ticked, List<String> says) {

    /** What a row of a register would do. */
    public enum State {
        NEW("Not in the directory"),
        CHANGED("Change"),
        UNCHANGED("Already there"),
        ELSEWHERE("Of another system"),
        SENT_BACK("Problem");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** New rows and changes may be ticked or not; the others leave no choice. */
        public boolean isChoice() {
            return this == NEW || this == CHANGED;
        }
    }

    public RegisterRow {
        says = List.copyOf(says);
    }

    public boolean isChoice() {
        return state.isChoice();
    }

    boolean isChosen(Set<Integer> ticked) {
        return isChoice() && ticked.contains(line.number());
    }

    /** A published status that is held already: the register says it again. */
    boolean isConfirmation() {
        return state == State.UNCHANGED && says.isEmpty() && line.published() != null;
    }

    /** What a judgement of the row rests on, in one line. */
    String judged() {
        return line.number() + " " + line.code() + " " + state + " " + ticked + " " + String.join(" ", says);
    }
}
