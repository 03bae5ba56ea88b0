package org.attest.position;

import org.attest.assessments.Round;
import org.attest.assessments.Stage;

/**
 * How far an organisation is with the round it is in: {@code answered} of {@code outcomes} have a level, and of these
 * {@code unconfirmed} were carried from last year or loaded by the ICB, and wait for the organisation's own word; {@code
 * loaded} counts the latter.
 */
public record RoundNow(Round round, Stage stage, int answered, int outcomes, int unconfirmed, int loaded) {

    /** Whether that round has left the organisation's own desk: submitted or beyond, or a later round is open. */
    public boolean handedIn(Round asked) {
        return round.compareTo(asked) > 0 || round == asked && !stage.isOpen() && stage != Stage.QUERIED;
    }
}
