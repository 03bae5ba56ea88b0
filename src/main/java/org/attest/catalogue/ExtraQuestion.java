package org.attest.catalogue;

import java.util.List;
import org.attest.shared.DsptYear;
import org.jspecify.annotations.Nullable;

/**
 * A question that the national toolkit asks beside an outcome's level. {@code id} is unique within the framework
 * version; {@code choices} belong to {@link Kind#CHOICE}; {@code onlyIn} is the one year that asks it, null for every year.
 */
public record ExtraQuestion(
        String id,
        String words,
        Kind kind,
        List<String> choices,
        @Nullable DsptYear onlyIn) {

    /** What an answer looks like. */
    public enum Kind {
        CHOICE,
        TEXT,
        PERCENTAGE
    }

    public ExtraQuestion {
        choices = List.copyOf(choices);
    }
}
