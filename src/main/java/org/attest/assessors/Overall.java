package org.attest.assessors;

import org.attest.shared.Narrative;
import org.jspecify.annotations.Nullable;

/** The two results of the whole, each a step of its scale, and a summary in words; null until the assessor says. */
public record Overall(
        @Nullable String risk,
        @Nullable String confidence,
        @Nullable String summary) {

    public static final Overall NONE = new Overall(null, null, null);

    public Overall {
        summary = Narrative.checked(summary);
    }
}
