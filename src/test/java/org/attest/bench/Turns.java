package org.attest.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/** Two things that are measured side by side, in turns, each going first as often as the other. */
final class Turns {

    private static final int WARM_UP = 3;

    private Turns() {}

    /** Both medians in milliseconds, ours first, with a blank between. */
    static String medians(int rounds, DoubleSupplier ours, DoubleSupplier baseline) {
        var ourFigures = new ArrayList<Double>();
        var others = new ArrayList<Double>();
        for (var round = 0; round < WARM_UP + rounds; round++) {
            var othersFirst = round % 2 == 0;
            var first = (othersFirst ? baseline : ours).getAsDouble();
            var second = (othersFirst ? ours : baseline).getAsDouble();
            if (round >= WARM_UP) {
                ourFigures.add(othersFirst ? second : first);
                others.add(othersFirst ? first : second);
            }
        }
        return String.format(Locale.ROOT, "%.3f %.3f", median(ourFigures), median(others));
    }

    /** How long each of so many runs took, in milliseconds. */
    static double milliseconds(int times, Runnable work) {
        var start = System.nanoTime();
        for (var time = 0; time < times; time++) {
            work.run();
        }
        return (System.nanoTime() - start) / 1e6 / times;
    }

    static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }
}
