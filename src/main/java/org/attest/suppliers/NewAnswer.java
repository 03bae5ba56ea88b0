package org.attest.suppliers;

import org.attest.shared.Narrative;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a person gives it; blank texts become null.
 *
 * @param value the key of a choice, whole hours, a day written year first, or words, as the question wants it
 * @param note in their own words, beside a choice
 */
public record NewAnswer(@Nullable String value, @Nullable String note) {

    public static final NewAnswer NONE = new NewAnswer(null, null);

    public NewAnswer {
        value = Narrative.checked(value);
        note = Narrative.checked(note);
    }

    public boolean isEmpty() {
        return value == null && note == null;
    }
}
