package org.attest.risks;

import java.util.List;
import org.attest.shared.Refused;

/** How bad it is when a risk comes about, in the five steps of the NPSA grid. */
public enum Consequence {
    NEGLIGIBLE(1, "Negligible"),
    MINOR(2, "Minor"),
    MODERATE(3, "Moderate"),
    MAJOR(4, "Major"),
    CATASTROPHIC(5, "Catastrophic");

    private static final List<Consequence> STEPS = List.of(values());

    private final int step;
    private final String words;

    Consequence(int step, String words) {
        this.step = step;
        this.words = words;
    }

    /** @throws Refused for a step that does not exist */
    public static Consequence of(int step) {
        if (step < 1 || step > STEPS.size()) {
            throw new Refused(
                    "Consequence goes from 1 (negligible) to 5 (catastrophic); there is no %d.".formatted(step));
        }
        return STEPS.get(step - 1);
    }

    public int step() {
        return step;
    }

    public String words() {
        return words;
    }
}
