package org.attest.risks;

import java.util.List;
import org.attest.shared.Refused;

/**
 * In which band each of the 25 cells is.
 *
 * @param rows five lines from negligible to catastrophic, each of five bands from rare to almost certain; no cell is in a
 *     lower band than one that is neither less likely nor less bad
 */
public record BandMap(List<List<Band>> rows) {

    private static final int STEPS = 5;

    public BandMap {
        if (rows.size() != STEPS || rows.stream().anyMatch(it -> it.size() != STEPS)) {
            throw new Refused("The map of bands has five lines of five cells.");
        }
        rows = rows.stream().map(List::copyOf).toList();
        for (var higher : Score.all()) {
            for (var lower : Score.all()) {
                if (higher.isAtLeast(lower) && at(rows, higher).compareTo(at(rows, lower)) < 0) {
                    throw new Refused("%s is worse than %s and cannot be in a lower band."
                            .formatted(higher.inWords(), lower.inWords()));
                }
            }
        }
    }

    public Band of(Score score) {
        return at(rows, score);
    }

    /** The cells of one band. */
    public List<Score> cells(Band band) {
        return Score.all().stream().filter(it -> of(it) == band).toList();
    }

    private static Band at(List<List<Band>> rows, Score score) {
        return rows.get(score.consequence().step() - 1).get(score.likelihood().step() - 1);
    }
}
