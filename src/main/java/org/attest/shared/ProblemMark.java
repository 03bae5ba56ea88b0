package org.attest.shared;

import java.util.regex.Pattern;

/** How the number of a problem stands in a sentence, so that every screen can lead from there to its explanation. */
public final class ProblemMark {

    /** The number is its first group. */
    public static final Pattern WRITTEN = Pattern.compile("\\(problem ([0-9]{3})\\)");

    private ProblemMark() {}

    public static String of(int number) {
        return "(problem %d)".formatted(number);
    }
}
