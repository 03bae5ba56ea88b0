package org.attest.assessments;

import org.attest.shared.Narrative;
import org.jspecify.annotations.Nullable;

/** What a level rests on: the answered indicators, and the reason why the level is not the one that they suggest. */
public record Grounds(@Nullable String reason, IndicatorAnswers indicators) {

    public static final Grounds NONE = new Grounds(null, IndicatorAnswers.NONE);

    public Grounds {
        reason = Narrative.checked(reason);
    }
}
