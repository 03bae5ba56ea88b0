package org.attest.risks;

import java.util.Map;
import java.util.Objects;
import org.attest.shared.Refused;

/** How an organisation judges scores: the band of each cell, its appetite per category (by code), and what each appetite tolerates. */
public record RiskScale(BandMap bands, Tolerances tolerances, Map<String, Appetite> appetites) {

    public RiskScale {
        appetites = Map.copyOf(appetites);
    }

    public Band band(Score score) {
        return bands.of(score);
    }

    /** @throws Refused for a category that does not exist */
    public Appetite appetite(String category) {
        if (!appetites.containsKey(category)) {
            throw new Refused("Choose a category from the list.");
        }
        return Objects.requireNonNull(appetites.get(category));
    }

    /** The highest score that is tolerated in this category. */
    public int tolerated(String category) {
        return tolerances.of(appetite(category));
    }

    public boolean isOver(Score score, String category) {
        return score.points() > tolerated(category);
    }
}
