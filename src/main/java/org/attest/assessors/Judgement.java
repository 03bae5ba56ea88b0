package org.attest.assessors;

import org.attest.catalogue.Level;
import org.attest.shared.Narrative;
import org.jspecify.annotations.Nullable;

/** The assessor's own level of one outcome, and the note on it; both null until something is saved. */
public record Judgement(@Nullable Level level, @Nullable String note) {

    public static final Judgement NONE = new Judgement(null, null);

    public Judgement {
        note = Narrative.checked(note);
    }
}
