package org.attest.risks;

import java.time.LocalDate;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * An assurance on the controls of a risk, as a person fills it in.
 *
 * @param says what was looked at, and what was found
 * @param rating one of {@link RiskSheets#ratings}; null where none was given
 */
public record NewAssurance(
        AssuranceLine line,
        String says,
        LocalDate on,
        @Nullable String rating) {

    public NewAssurance {
        var said = Narrative.checked(says);
        if (said == null) {
            throw new Refused("Say what was looked at, and what was found.");
        }
        says = said;
    }
}
