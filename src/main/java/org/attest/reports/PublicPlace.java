package org.attest.reports;

import org.jspecify.annotations.Nullable;

/** Where words stand in Part 1 that people type for a pack. */
public enum PublicPlace {
    MEETING("Meeting"),
    SUMMARY("Summary for the public"),
    BETTER("Better, for the public"),
    WORSE("Worse, for the public"),
    DECISIONS("Decisions, for the public");

    private final String words;

    PublicPlace(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    @Nullable
    String of(PackWords words) {
        var said = words.forThePublic();
        return switch (this) {
            case MEETING -> words.meeting();
            case SUMMARY -> said.summary();
            case BETTER -> said.better();
            case WORSE -> said.worse();
            case DECISIONS -> said.decisions();
        };
    }
}
