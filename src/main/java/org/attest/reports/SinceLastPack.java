package org.attest.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pack says of the time since the one before it.
 *
 * @param last the pack that it is held against; null for the first one
 * @param leftOut what could not be compared, in words
 */
public record SinceLastPack(
        @Nullable PackLine last,
        List<PackChange> changes,
        @Nullable String leftOut) {

    public static final SinceLastPack FIRST = new SinceLastPack(null, List.of(), null);

    public SinceLastPack {
        changes = List.copyOf(changes);
    }

    static SinceLastPack between(Pack last, Pack now) {
        return new SinceLastPack(
                last.line(),
                ChangeLog.between(last.snapshot(), now.snapshot()),
                ChangeLog.leftOut(last.snapshot(), now.snapshot()));
    }

    public Highlights highlights() {
        return Highlights.of(changes);
    }
}
