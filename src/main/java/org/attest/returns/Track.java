package org.attest.returns;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one organisation's workbook since some moment: when somebody of it last downloaded one, and which return
 * with one of the sheets that are asked was last applied. {@code sheets} are those that came since, in all returns.
 * {@code loaded} says how far a return is that the ICB loaded for it; null where it was its own.
 */
public record Track(
        @Nullable Instant downloaded,
        @Nullable Instant sent,
        @Nullable UUID taken,
        @Nullable Tally tally,
        OnBehalf.@Nullable State loaded,
        Set<ReturnSheet> sheets) {

    public static final Track NOTHING = downloaded(null);

    public Track {
        sheets = Set.copyOf(sheets);
    }

    static Track downloaded(@Nullable Instant at) {
        return new Track(at, null, null, null, null, Set.of());
    }

    /** Which of these sheets did not come: of an NDG set the items stand for the outcomes; what has no question has no such sheet. */
    public List<ReturnSheet> without(Set<ReturnSheet> asked) {
        var ofSet = sheets.contains(ReturnSheet.EVIDENCE_ITEMS);
        return asked.stream()
                .filter(it -> !sheets.contains(it))
                .filter(it -> it != ReturnSheet.QUESTIONS && it != ReturnSheet.EVIDENCE_ITEMS)
                .filter(it -> !ofSet || !it.isAboutAnswers())
                .sorted()
                .toList();
    }
}
