package org.attest.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What an outcome of one version became in another; {@code from} is null for a new one, {@code to} for a retired one. The
 * reason is empty where the crosswalk is as it shipped.
 */
public record CrosswalkEntry(
        @Nullable OutcomeCode from, @Nullable OutcomeCode to, Kind kind, String reason) {

    /** How much of the question is left. */
    public enum Kind {
        SAME("Same", true),
        REWORDED("Reworded", true),
        CHANGED("Changed", false),
        RENUMBERED("Renumbered", true),
        NEAREST("Nearest match", false),
        NEW("New", false),
        RETIRED("Retired", false);

        private final String words;
        private final boolean carries;

        Kind(String words, boolean carries) {
            this.words = words;
            this.carries = carries;
        }

        public String words() {
            return words;
        }

        /** Whether last year's answer is carried over, unconfirmed, or only stands beside. */
        public boolean carries() {
            return carries;
        }
    }

    public CrosswalkEntry {
        if ((from == null) != (kind == Kind.NEW) || (to == null) != (kind == Kind.RETIRED)) {
            throw new IllegalArgumentException(kind + " from " + from + " to " + to);
        }
    }

    public CrosswalkEntry(@Nullable OutcomeCode from, @Nullable OutcomeCode to, Kind kind) {
        this(from, to, kind, "");
    }
}
