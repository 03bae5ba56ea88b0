package org.attest.risks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.shared.Refused;

/**
 * Consequence times likelihood (the NPSA grid). It is made of its two steps, so that a score of 26, or of 7, cannot exist,
 * and it is known which of the 25 cells it stands in.
 */
public record Score(Consequence consequence, Likelihood likelihood) {

    private static final Pattern CELL = Pattern.compile("([1-5])x([1-5])");

    private static final List<Score> ALL = Arrays.stream(Consequence.values())
            .flatMap(consequence ->
                    Arrays.stream(Likelihood.values()).map(likelihood -> new Score(consequence, likelihood)))
            .toList();

    /** @throws Refused for a step below 1 or above 5 */
    public static Score of(int consequence, int likelihood) {
        return new Score(Consequence.of(consequence), Likelihood.of(likelihood));
    }

    /** All 25, the smallest consequence first. */
    public static List<Score> all() {
        return ALL;
    }

    /** Reads what {@link #cell} wrote; empty for anything else. */
    public static Optional<Score> read(String cell) {
        var match = CELL.matcher(cell);
        return match.matches()
                ? Optional.of(of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    public int points() {
        return consequence.step() * likelihood.step();
    }

    /** The cell of the grid, for addresses: {@code 4x3} is major and possible. */
    public String cell() {
        return consequence.step() + "x" + likelihood.step();
    }

    /** {@code 4 major × 3 possible}. */
    public String inWords() {
        return "%d %s × %d %s"
                .formatted(
                        consequence.step(),
                        consequence.words().toLowerCase(),
                        likelihood.step(),
                        likelihood.words().toLowerCase());
    }

    boolean isAtLeast(Score other) {
        return consequence.step() >= other.consequence.step() && likelihood.step() >= other.likelihood.step();
    }
}
