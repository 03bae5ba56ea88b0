package org.attest.assessments;

import org.attest.shared.Narrative;
import org.jspecify.annotations.Nullable;

/**
 * What a level rests on: the reason why it is not the one that the indicators suggest, the answered indicators, and the
 * answers to the questions that the national toolkit asks beside it.
 */
public record Grounds(@Nullable String reason, IndicatorAnswers indicators, QuestionAnswers questions) {

    public static final Grounds NONE = new Grounds(null, IndicatorAnswers.NONE, QuestionAnswers.NONE);

    public Grounds {
        reason = Narrative.checked(reason);
    }

    /** Without answers to extra questions. */
    public Grounds(@Nullable String reason, IndicatorAnswers indicators) {
        this(reason, indicators, QuestionAnswers.NONE);
    }
}
