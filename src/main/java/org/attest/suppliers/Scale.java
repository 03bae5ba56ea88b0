package org.attest.suppliers;

import java.util.List;

/** What a supplier is scored on, with the meaning of each step from 1 to 5. */
public enum Scale {
    SAFETY(
            "Patient-safety impact",
            "No effect on care",
            "Care goes on with more work",
            "Care is delayed within a week",
            "Care stops or is endangered within 24 hours, unless something else takes over",
            "Care stops or is endangered within 24 hours"),
    DATA(
            "Data volume and sensitivity",
            "No personal data",
            "Business contacts only",
            "Personal data of staff, or of few patients",
            "Special-category data of some patients",
            "Special-category data on a mass scale"),
    ACCESS(
            "Access and privilege",
            "No access to our systems",
            "Let in under watch",
            "Standing access as an ordinary user",
            "Standing access to several systems",
            "Privileged access");

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    private final String words;
    private final List<String> steps;

    Scale(String words, String... steps) {
        this.words = words;
        this.steps = List.of(steps);
    }

    public String words() {
        return words;
    }

    /** {@code 5: Privileged access}. */
    public String step(int score) {
        return score + ": " + steps.get(score - LOWEST);
    }
}
