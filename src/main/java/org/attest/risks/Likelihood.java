package org.attest.risks;

import java.util.List;
import org.attest.shared.Refused;

/** How likely it is that a risk comes about, in the five steps of the NPSA grid. */
public enum Likelihood {
    RARE(1, "Rare"),
    UNLIKELY(2, "Unlikely"),
    POSSIBLE(3, "Possible"),
    LIKELY(4, "Likely"),
    ALMOST_CERTAIN(5, "Almost certain");

    private static final List<Likelihood> STEPS = List.of(values());

    private final int step;
    private final String words;

    Likelihood(int step, String words) {
        this.step = step;
        this.words = words;
    }

    /** @throws Refused for a step that does not exist */
    public static Likelihood of(int step) {
        if (step < 1 || step > STEPS.size()) {
            throw new Refused("Likelihood goes from 1 (rare) to 5 (almost certain); there is no %d.".formatted(step));
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
