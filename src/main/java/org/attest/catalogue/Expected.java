package org.attest.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * The level that is expected of an outcome, whether that is confirmed, and on what basis. A null level is "not known":
 * shown as such, never as a level.
 */
public record Expected(@Nullable Level level, boolean confirmed, String basis) {

    public Expected {
        if (level == null && confirmed) {
            throw new IllegalArgumentException("A level that is not known cannot be confirmed");
        }
    }

    public static Expected notKnown(String basis) {
        return new Expected(null, false, basis);
    }

    public boolean known() {
        return level != null;
    }

    /** {@code Achieved}, or {@code Not known}. */
    public String words() {
        return level == null ? "Not known" : level.words();
    }

    /** {@code Confirmed}, {@code Unconfirmed} or {@code Not known}. */
    public String sureness() {
        return level == null ? "Not known" : confirmed ? "Confirmed" : "Unconfirmed";
    }
}
