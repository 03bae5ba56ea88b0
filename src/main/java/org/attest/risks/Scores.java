package org.attest.risks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The latest score of each kind, null where none was given. {@code before} is the current score before the latest one,
 * {@code since} the day of the latest one.
 */
public record Scores(
        @Nullable Score inherent,
        @Nullable Score current,
        @Nullable Score target,
        @Nullable Score before,
        @Nullable LocalDate since) {

    public static final Scores NONE = new Scores(null, null, null, null, null);

    public @Nullable Score of(Measured measured) {
        return switch (measured) {
            case INHERENT -> inherent;
            case CURRENT -> current;
            case TARGET -> target;
        };
    }

    /** How the current score moved with its latest rating. */
    public Movement movement() {
        return Movement.of(before, current);
    }
}
