package org.attest.assessors;

import java.util.List;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The steps of the two overall results in a year, in their order. */
public record Scales(List<String> risk, List<String> confidence) {

    public Scales {
        risk = List.copyOf(risk);
        confidence = List.copyOf(confidence);
    }

    /** @throws Refused for a step that its scale does not have */
    Overall checked(Overall overall) {
        require("Overall risk", risk, overall.risk());
        require("Confidence", confidence, overall.confidence());
        return overall;
    }

    private static void require(String scale, List<String> steps, @Nullable String step) {
        if (step != null && !steps.contains(step)) {
            throw new Refused("%s is one of: %s.".formatted(scale, String.join(", ", steps)));
        }
    }
}
