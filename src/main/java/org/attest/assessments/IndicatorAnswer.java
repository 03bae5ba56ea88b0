package org.attest.assessments;

import org.attest.shared.Narrative;
import org.jspecify.annotations.Nullable;

/** What a person says of one indicator, with the comment that Justified needs and the others may have. */
public record IndicatorAnswer(
        Indication indication, @Nullable String comment) {

    public IndicatorAnswer {
        comment = Narrative.checked(comment);
    }
}
