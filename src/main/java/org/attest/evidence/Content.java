package org.attest.evidence;

import java.util.Locale;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What an item says: a summary, its limits (what it does not show), and, for sensitive reports, where the file is kept
 * instead of here, with its SHA-256. All are plain text; blank counts as absent.
 */
public record Content(
        @Nullable String summary,
        @Nullable String limits,
        @Nullable String keptAt,
        @Nullable String keptHash) {

    public static final Content NONE = new Content(null, null, null, null);
    private static final int LONGEST_PLACE = 500;

    public Content {
        summary = Narrative.checked(summary);
        limits = Narrative.checked(limits);
        keptAt = Narrative.checked(keptAt);
        if (keptAt != null && keptAt.length() > LONGEST_PLACE) {
            throw new Refused(
                    "Where it is kept has %d characters; %d is the most.".formatted(keptAt.length(), LONGEST_PLACE));
        }
        keptHash =
                keptHash == null || keptHash.isBlank() ? null : keptHash.strip().toLowerCase(Locale.ROOT);
        if (keptHash != null && !keptHash.matches("[0-9a-f]{64}")) {
            throw new Refused("The SHA-256 is 64 digits from 0 to 9 and a to f.");
        }
    }

    public static Content summary(String summary) {
        return new Content(summary, null, null, null);
    }

    /** What is left for somebody who may see the state and the summary only. */
    Content summaryOnly() {
        return new Content(summary, null, null, null);
    }
}
