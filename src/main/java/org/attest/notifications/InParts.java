package org.attest.notifications;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** Goes through all that waits, part by part in the order of its ids: what was told of one part stays told. */
final class InParts {

    private static final int PART = 500;

    private InParts() {}

    /** @param read answers at most so many that come after this id */
    static <T> void each(BiFunction<UUID, Integer, List<T>> read, Function<T, UUID> id, Consumer<List<T>> tell) {
        var after = new UUID(0, 0);
        for (var part = read.apply(after, PART); ; part = read.apply(after, PART)) {
            tell.accept(part);
            if (part.size() < PART) {
                return;
            }
            after = id.apply(part.getLast());
        }
    }
}
