package org.attest.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/** What rounds have to say in the end: each line as its name, both medians and how many rounds there were. */
final class Said {

    private final List<String> lines = new ArrayList<>();

    /** Measures both turn by turn, and answers the median of ours in milliseconds. */
    double turns(String name, int rounds, DoubleSupplier ours, DoubleSupplier baseline) {
        var medians = Turns.medians(rounds, ours, baseline).split(" ");
        line(name, Double.parseDouble(medians[0]), Double.parseDouble(medians[1]), rounds);
        return Double.parseDouble(medians[0]);
    }

    void line(String name, double ours, double baseline, int rounds) {
        lines.add(String.format(Locale.ROOT, "%s:%.3f:%.3f:%d", name, ours, baseline, rounds));
        aside("%s ours %.1f baseline %.1f", name, ours, baseline);
    }

    /** Is shown at once, to whoever waits. */
    void aside(String format, Object... values) {
        System.out.println(MeasuredApplication.ASIDE + String.format(Locale.ROOT, format, values));
    }

    void end() {
        System.out.println(SeededYear.READY + String.join(" ", lines));
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
