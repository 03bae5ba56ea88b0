package org.attest.returns;

import java.time.LocalDate;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;

/** How a return reached the ICB: who sent it, when, and how the ICB made sure that it came from them. */
public record Arrival(String sentBy, LocalDate sentOn, String checked) {

    public static final int LONGEST_SENDER = 200;

    public Arrival {
        sentBy = new Narrative(sentBy.strip()).text();
        checked = new Narrative(checked.strip()).text();
        if (sentBy.isEmpty() || sentBy.length() > LONGEST_SENDER) {
            throw new Refused("Say who sent the return, in at most %d characters.".formatted(LONGEST_SENDER));
        }
        if (checked.isEmpty()) {
            throw new Refused("Say how you checked that it came from them.");
        }
    }
}
