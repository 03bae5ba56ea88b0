package org.attest.drafts;

import java.time.Instant;
import java.util.Map;

/** What one person typed into a form and did not save, field by field, on top of which state, and when. */
public record Typed(long basedOn, Map<String, String> fields, Instant keptAt) {

    public Typed {
        fields = Map.copyOf(fields);
    }
}
