package org.attest.suppliers;

import java.util.Objects;
import java.util.stream.Stream;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** What a supplier scores on each {@link Scale}, 1 to 5, and whether somebody else could take over; null is not known. */
public record Scores(
        @Nullable Integer safety,
        @Nullable Integer data,
        @Nullable Integer access,
        @Nullable Substitutability substitutability) {

    public static final Scores UNKNOWN = new Scores(null, null, null, null);

    public Scores {
        Stream.<@Nullable Integer>of(safety, data, access)
                .filter(Objects::nonNull)
                .filter(it -> it < Scale.LOWEST || it > Scale.HIGHEST)
                .findAny()
                .ifPresent(_ -> {
                    throw new Refused("A score is a whole number from 1 to 5.");
                });
    }

    public @Nullable Integer on(Scale scale) {
        return switch (scale) {
            case SAFETY -> safety;
            case DATA -> data;
            case ACCESS -> access;
        };
    }

    boolean complete() {
        return safety != null && data != null && access != null && substitutability != null;
    }

    /** The highest that is known; 0 where none is. */
    int highest() {
        return Stream.<@Nullable Integer>of(safety, data, access)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }
}
