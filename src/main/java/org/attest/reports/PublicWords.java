package org.attest.reports;

import java.util.Set;
import org.attest.shared.Narrative;
import org.jspecify.annotations.Nullable;

/**
 * What people write for the public part of a pack. Null is "not written".
 *
 * @param publish the names that stand in these words and that a person said may be published
 */
public record PublicWords(
        @Nullable String summary,
        @Nullable String better,
        @Nullable String worse,
        @Nullable String decisions,
        Set<String> publish) {

    public static final PublicWords NONE = new PublicWords(null, null, null, null, Set.of());

    public PublicWords {
        summary = Narrative.checked(summary);
        better = Narrative.checked(better);
        worse = Narrative.checked(worse);
        decisions = Narrative.checked(decisions);
        publish = Set.copyOf(publish);
    }

    /** All that is written, for the search for names. */
    String all() {
        var all = new StringBuilder();
        for (var part : new @Nullable String[] {summary, better, worse, decisions}) {
            all.append(part == null ? "" : part).append('\n');
        }
        return all.toString();
    }
}
