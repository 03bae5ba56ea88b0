package org.attest.organisations;

import java.util.List;

/**
 * A register's row compared with the directory.
 *
 * @param ticked whether it would be applied without a person's choice
 * @param says what would change, or why not, one plain sentence each
 */
public record RegisterRow(RegisterLine line, State state, boolean ticked, List<String> says) {

    /** What a row of a register would do. */
    public enum State {
        NEW("New organisation"),
        CHANGED("Change"),
        UNCHANGED("Already there"),
        SENT_BACK("Problem");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public RegisterRow {
        says = List.copyOf(says);
    }

    /** New rows and changes may be ticked or not; the others leave no choice. */
    public boolean isChoice() {
        return state == State.NEW || state == State.CHANGED;
    }

    /** A published status that is held already: the register says it again. */
    boolean isConfirmation() {
        return state == State.UNCHANGED && says.isEmpty() && line.published() != null;
    }
}
