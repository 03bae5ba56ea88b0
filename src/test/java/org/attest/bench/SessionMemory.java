package org.attest.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.attest.TestWorld;
import org.attest.browser.OpenScreen;

/**
 * P8: what a signed-in session on the assessment screen holds on the server, against the same content rendered whole:
 * every outcome of the year in one screen instead of one outcome at a time.
 */
final class SessionMemory {

    private static final int ROUNDS = 5;
    private static final int OURS_A_ROUND = 20;
    private static final int WHOLE_A_ROUND = 4;
    private static final int SHORTEST_WORDS = 30;

    /** Kept, so that no session ends while others are measured. */
    private final List<OpenScreen> open = new ArrayList<>();

    private final MeasuredApplication application;

    private SessionMemory(MeasuredApplication application) {
        this.application = application;
    }

    static Figure measure(List<String> flags) throws IOException {
        try (var application = MeasuredApplication.start(flags)) {
            return new SessionMemory(application).measure();
        }
    }

    private Figure measure() throws IOException {
        application.lead();
        var ours = "assessments/" + application.organisation() + "/" + SeededYear.YEAR + "/B4.a";
        var whole = BenchApplication.WHOLE + "/" + application.organisation() + "/" + SeededYear.YEAR;
        sameContent(whole);
        var oursKilobytes = new ArrayList<Double>();
        var wholeKilobytes = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            oursKilobytes.add(kilobytesEach(OURS_A_ROUND, () -> open(ours)));
            wholeKilobytes.add(kilobytesEach(WHOLE_A_ROUND, () -> open(whole)));
        }
        return new Figure(
                "P8",
                "memory per signed-in session on the assessment screen",
                "the same content rendered whole",
                median(oursKilobytes),
                median(wholeKilobytes),
                new Figure.Smaller(6, 60, "KB"),
                ROUNDS);
    }

    /** Whatever stands on the screen of an outcome stands in the whole as well. */
    private void sameContent(String whole) {
        var session = open(whole);
        var all = new HashSet<>(session.go(whole));
        for (var outcome : List.of("A1.a", "B4.a", "D2.b", "E1.a")) {
            var missing =
                    session
                            .go("assessments/" + application.organisation() + "/" + SeededYear.YEAR + "/" + outcome)
                            .stream()
                            .filter(it -> it.length() >= SHORTEST_WORDS
                                    && it.contains(" ")
                                    && !it.contains("return")
                                    && !it.endsWith(" - Attest"))
                            .filter(it -> !all.contains(it))
                            .toList();
            if (!missing.isEmpty()) {
                throw new IllegalStateException("The whole lacks of " + outcome + ": " + missing);
            }
        }
    }

    private OpenScreen open(String route) {
        var screen = OpenScreen.of(application.port(), application.lead(), TestWorld.PASSWORD);
        screen.go(route);
        return screen.push();
    }

    private double kilobytesEach(int sessions, Supplier<OpenScreen> opening) throws IOException {
        var before = application.live();
        for (var i = 0; i < sessions; i++) {
            open.add(opening.get());
        }
        return (application.live() - before) / 1024.0 / sessions;
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }
}
