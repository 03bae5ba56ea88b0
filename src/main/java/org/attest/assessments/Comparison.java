package org.attest.assessments;

import java.util.List;
import org.attest.catalogue.CrosswalkEntry;
import org.attest.catalogue.Level;
import org.jspecify.annotations.Nullable;

/**
 * Two positions of one organisation side by side, outcome by outcome of this year's framework; of an outcome that was
 * retired, last year's stands at the end.
 */
public record Comparison(PositionPoint of, PositionPoint with, List<Line> lines) {

    /** What became of a level. */
    public enum Movement {
        BETTER("Better", "↑"),
        WORSE("Worse", "↓"),
        SAME("Same", "="),
        NEW("New", "+"),
        NOT_COMPARABLE("Not comparable", "?");

        private final String words;
        private final String symbol;

        Movement(String words, String symbol) {
            this.words = words;
            this.symbol = symbol;
        }

        public String words() {
            return words;
        }

        public String symbol() {
            return symbol;
        }
    }

    /**
     * One outcome. The reason is the first that is found, in words; empty where nothing moved or changed. {@code link}
     * says which outcome of last year it follows, where one of the positions is last year's.
     */
    public record Line(
            CrosswalkEntry link,
            String name,
            @Nullable Level before,
            @Nullable Level after,
            Movement movement,
            String reason) {}

    public Comparison {
        lines = List.copyOf(lines);
    }

    /** Only the lines whose level moved, or cannot be compared. */
    public Comparison movements() {
        return new Comparison(
                of,
                with,
                lines.stream().filter(it -> it.movement() != Movement.SAME).toList());
    }

    public long count(Movement movement) {
        return lines.stream().filter(it -> it.movement() == movement).count();
    }
}
