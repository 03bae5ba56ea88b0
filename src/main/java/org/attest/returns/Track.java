package org.attest.returns;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one organisation's workbook since some moment: when somebody of it last downloaded one, and which return
 * was last applied. {@code loaded} says how far a return is that the ICB loaded for it; null where it was its own.
 */
public record Track(
        @Nullable Instant downloaded,
        @Nullable Instant sent,
        @Nullable UUID taken,
        @Nullable Tally tally,
        OnBehalf.@Nullable State loaded) {

    public static final Track NOTHING = new Track(null, null, null, null, null);
}
