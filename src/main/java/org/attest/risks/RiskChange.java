package org.attest.risks;

import java.util.Map;
import org.attest.shared.ItemRef;

/**
 * What a risk is to say, and the scores that it gets today, in one change among many.
 *
 * @param basedOn the version that the person read
 * @param reason why the scores are what they are; needed where there are any
 */
public record RiskChange(ItemRef ref, long basedOn, RiskDetails details, Map<Measured, Score> scores, String reason) {

    public RiskChange {
        scores = Map.copyOf(scores);
    }
}
