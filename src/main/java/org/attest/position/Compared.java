package org.attest.position;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/**
 * Sealed positions of each organisation side by side, outcome by outcome of the framework of the year: never drafts. The
 * cells of a line stand in the order of the sides, and within a side in the order of its positions.
 */
public record Compared(Heading heading, List<Side> sides, List<Line> lines) {

    public Compared {
        sides = List.copyOf(sides);
        lines = List.copyOf(lines);
    }

    /** One organisation and the positions of it that there are, in the order of time; none means "Not returned". */
    public record Side(Member member, List<Taken> taken) {

        public Side {
            taken = List.copyOf(taken);
        }

        public boolean returned() {
            return !taken.isEmpty();
        }
    }

    /** A position of an organisation, and when it was sealed. */
    public record Taken(ComparePoint point, Instant sealedAt) {

        public String sealedInWords() {
            return UkDates.inTable(UkDates.day(sealedAt));
        }

        public String inWords() {
            return point.words() + ", " + sealedInWords();
        }
    }

    /** One outcome across all positions. */
    public record Line(OutcomeFacts outcome, List<List<Shown>> cells) {

        public Line {
            cells = cells.stream().map(List::copyOf).toList();
        }

        Stream<Movement> moves() {
            return cells.stream()
                    .flatMap(Collection::stream)
                    .flatMap(it -> Stream.ofNullable(it.movement()))
                    .filter(Movement::isMove);
        }
    }

    /** A level and what became of it since the position before; null in the first. */
    public record Shown(Cell cell, @Nullable Movement movement) {

        /** "Achieved, at expected, Achieved is expected; up from Partially achieved". */
        public String inWords() {
            return movement == null ? cell.inWords() : cell.inWords() + "; " + movement.words();
        }
    }

    /** What a filter leaves of it. */
    public Compared only(ComparedFilter filter) {
        var kept = IntStream.range(0, sides.size())
                .filter(it -> filter.heat().shows(sides.get(it).member()))
                .boxed()
                .toList();
        return new Compared(
                heading,
                kept.stream().map(sides::get).toList(),
                lines.stream()
                        .map(it -> new Line(
                                it.outcome(), kept.stream().map(it.cells()::get).toList()))
                        .filter(filter::shows)
                        .toList());
    }

    /** How many levels moved that way, each from the position that stands before. */
    public long moves(Movement.Way way) {
        return lines.stream().flatMap(Line::moves).filter(it -> it.way() == way).count();
    }
}
