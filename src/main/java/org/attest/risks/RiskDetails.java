package org.attest.risks;

import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in about a risk.
 *
 * @param category the code of a {@link Category}
 * @param objective the number of the strategic objective that it threatens; null for none
 * @param systemWide concerns more than one organisation, so it is proposed for the board assurance framework
 * @param shown what the ICB sees of it
 */
public record RiskDetails(
        String title,
        Wording wording,
        String category,
        @Nullable Integer objective,
        Accountable accountable,
        boolean systemWide,
        Shown shown) {

    public static final int LONGEST_TITLE = 200;

    public RiskDetails {
        var said = Narrative.checked(title);
        if (said == null) {
            throw new Refused("Give the risk a title.");
        }
        if (said.length() > LONGEST_TITLE) {
            throw new Refused("The title has %d characters; %d is the most.".formatted(said.length(), LONGEST_TITLE));
        }
        title = said;
    }
}
