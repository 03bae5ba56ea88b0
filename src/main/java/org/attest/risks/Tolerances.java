package org.attest.risks;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.attest.shared.Refused;

/** The highest score that each appetite tolerates, each from 1 to 25; a greater appetite never tolerates less. */
public record Tolerances(Map<Appetite, Integer> scores) {

    private static final int HIGHEST = 25;

    public Tolerances {
        var checked = new EnumMap<Appetite, Integer>(Appetite.class);
        var before = 1;
        for (var appetite : Appetite.values()) {
            var score = scores.get(appetite);
            if (score == null || score < 1 || score > HIGHEST) {
                throw new Refused("“%s” needs a tolerated score from 1 to 25.".formatted(appetite.words()));
            }
            if (score < before) {
                throw new Refused("“%s” tolerates less than the appetite before it.".formatted(appetite.words()));
            }
            before = score;
            checked.put(appetite, score);
        }
        scores = Map.copyOf(checked);
    }

    public int of(Appetite appetite) {
        return Objects.requireNonNull(scores.get(appetite));
    }
}
