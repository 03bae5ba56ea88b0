package org.attest.catalogue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;

/** A small framework version that a test makes for itself, so that it may edit it without disturbing the real ones. */
final class MadeFramework {

    private MadeFramework() {}

    /** Two outcomes: A1.a (not achieved or achieved, expected level not known) and E1.a (all three levels). */
    static Framework named(String version) {
        var outcomes = new LinkedHashMap<OutcomeCode, Outcome>();
        outcomes.put(
                new OutcomeCode("A1.a"),
                outcome(
                        "A1.a",
                        "Made direction",
                        List.of(Level.NOT_ACHIEVED, Level.ACHIEVED),
                        1,
                        new IndicatorCounts(1, 0, 1)));
        outcomes.put(
                new OutcomeCode("E1.a"),
                outcome("E1.a", "Made openness", List.of(Level.values()), 0, IndicatorCounts.NOT_KNOWN));
        return new Framework(version, "Made for a test", "Invented.", 1, outcomes);
    }

    private static Outcome outcome(
            String code, String title, List<Level> allowed, int objective, IndicatorCounts counts) {
        var id = new OutcomeCode(code);
        return new Outcome(
                id,
                title,
                id.principle(),
                "Made principle",
                id.objective(),
                "Made objective",
                new LinkedHashSet<>(allowed),
                false,
                Expected.notKnown("Nobody has said"),
                objective,
                List.of(),
                "Because the test says so",
                List.of(),
                counts);
    }
}
