package org.attest.bench;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * One line of the standard: what was measured against what, in the same run on the same data.
 *
 * @param id the line's name in the standard, such as P8
 * @param ours the median of the rounds
 * @param baseline the same of what it is measured against
 */
record Figure(String id, String what, String against, double ours, double baseline, Goal goal, int rounds) {

    /** What has to be reached; {@code unit} is that of what was measured. */
    sealed interface Goal {

        String unit();

        double ratio(double ours, double baseline);

        boolean met(double ours, double baseline);

        /** As the line of the bench has it. */
        String line();

        /** As the page has it. */
        String words();
    }

    /** Ours is so many times smaller, and at most so much. */
    record Smaller(double times, double most, String unit) implements Goal {

        @Override
        public double ratio(double ours, double baseline) {
            return baseline / ours;
        }

        @Override
        public boolean met(double ours, double baseline) {
            return ratio(ours, baseline) >= times && ours <= most;
        }

        @Override
        public String line() {
            return written(">=%.0f and at most %.0f %s", times, most, unit);
        }

        @Override
        public String words() {
            return written("at least %.0f, at most %.0f %s", times, most, unit);
        }
    }

    /** Ours takes so many times less. */
    record Faster(double times, String unit) implements Goal {

        @Override
        public double ratio(double ours, double baseline) {
            return baseline / ours;
        }

        @Override
        public boolean met(double ours, double baseline) {
            return ratio(ours, baseline) >= times;
        }

        @Override
        public String line() {
            return written(">=%.0f", times);
        }

        @Override
        public String words() {
            return written("at least %.0f times faster", times);
        }
    }

    /** Ours is at most so many times the baseline. */
    record AtMost(double times, String unit) implements Goal {

        @Override
        public double ratio(double ours, double baseline) {
            return ours / baseline;
        }

        @Override
        public boolean met(double ours, double baseline) {
            return ratio(ours, baseline) <= times;
        }

        @Override
        public String line() {
            return "<=" + BigDecimal.valueOf(times);
        }

        @Override
        public String words() {
            return "at most " + BigDecimal.valueOf(times) + " times the baseline";
        }
    }

    /** Ours is at most so much, whatever the baseline, which is there to compare. */
    record Within(double most, String unit) implements Goal {

        @Override
        public double ratio(double ours, double baseline) {
            return ours / baseline;
        }

        @Override
        public boolean met(double ours, double baseline) {
            return ours <= most;
        }

        @Override
        public String line() {
            return written("<=%.0f %s", most, unit);
        }

        @Override
        public String words() {
            return written("at most %.0f %s", most, unit);
        }
    }

    double ratio() {
        return goal.ratio(ours, baseline);
    }

    boolean met() {
        return goal.met(ours, baseline);
    }

    String line() {
        return written(
                "%s ratio %.2f goal %s %s rounds %d ours %.1f %s baseline %.1f %s",
                id, ratio(), goal.line(), met() ? "met" : "missed", rounds, ours, goal.unit(), baseline, goal.unit());
    }

    private static String written(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
