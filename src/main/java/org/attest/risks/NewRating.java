package org.attest.risks;

import java.time.LocalDate;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;

/** A score that somebody gives a risk, on a day and for a reason. */
public record NewRating(Measured measured, Score score, LocalDate on, String reason) {

    public NewRating {
        var said = Narrative.checked(reason);
        if (said == null) {
            throw new Refused("Say why the %s score is what it is."
                    .formatted(measured.words().toLowerCase()));
        }
        reason = said;
    }
}
