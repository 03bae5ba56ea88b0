package org.attest.measures;

import java.time.Instant;
import java.util.Map;

/** What somebody typed of a reading and did not record, by field; private to that person, and not judged. */
public record ReadingDraft(Map<String, String> typed, Instant keptAt) {

    public ReadingDraft {
        typed = Map.copyOf(typed);
    }
}
