package org.attest.risks;

import java.time.LocalDate;
import java.util.Map;

/** How many open risks stood in each of the 25 cells on a day, and how many had no current score yet. */
public record Matrix(LocalDate day, Map<Score, Integer> counts, int notScored) {

    public Matrix {
        counts = Map.copyOf(counts);
    }

    public int in(Score score) {
        return counts.getOrDefault(score, 0);
    }

    public int total() {
        return notScored + counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
