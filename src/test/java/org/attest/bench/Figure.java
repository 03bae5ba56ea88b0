package org.attest.bench;

import java.util.Locale;

/**
 * One line of the standard: what was measured against what, in the same run on the same data.
 *
 * @param id the line's name in the standard, such as P8
 * @param ours the median of the rounds
 * @param baseline the same of what it is measured against
 * @param ratio how many times smaller ours has to be
 * @param most what ours may be at most
 */
record Figure(String id, String what, String against, double ours, double baseline, Goal goal, int rounds) {

    /** @param unit of {@code most} and of what was measured */
    record Goal(double ratio, double most, String unit) {}

    double ratio() {
        return baseline / ours;
    }

    boolean met() {
        return ratio() >= goal.ratio() && ours <= goal.most();
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%s ratio %.1f goal >=%.0f and at most %.0f %s %s rounds %d ours %.1f %s baseline %.1f %s",
                id,
                ratio(),
                goal.ratio(),
                goal.most(),
                goal.unit(),
                met() ? "met" : "missed",
                rounds,
                ours,
                goal.unit(),
                baseline,
                goal.unit());
    }
}
