package org.attest.position;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.risks.Escalation;
import org.attest.risks.Movement;
import org.attest.risks.Score;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * The open risks that the ICB may know of.
 *
 * @param open the highest score first; those without a score last
 * @param notShared how many open risks partners keep to themselves
 * @param sheets of those that are proposed for the board assurance framework and shown whole; null in packs that were frozen
 *     before Attest kept them
 */
public record RiskFigures(
        List<Line> open, int notShared, @Nullable List<RiskSheet> sheets) {

    public RiskFigures {
        open = List.copyOf(open);
        sheets = sheets == null ? null : List.copyOf(sheets);
    }

    /**
     * One open risk. What says more than its title, category and scores is null where its organisation does not share it.
     * Scores are cells of the grid: {@code 4x3} is consequence 4, likelihood 3.
     *
     * @param over whether it is over what its organisation tolerates
     */
    public record Line(
            OrganisationId organisation,
            UUID id,
            int number,
            String title,
            @Nullable Integer objective,
            boolean systemWide,
            @Nullable String inherent,
            @Nullable String current,
            @Nullable String target,
            @Nullable String previous,
            @Nullable Integer points,
            boolean over,
            @Nullable LocalDate acceptedUntil,
            LocalDate reviewDue,
            @Nullable String lead,
            @Nullable String committee) {

        public String reference() {
            return "R-%04d".formatted(number);
        }

        /** Which way its score went with the last one that it was given. */
        public Movement movement() {
            return Movement.of(score(previous), score(current));
        }

        private static @Nullable Score score(@Nullable String cell) {
            return cell == null ? null : Score.read(cell).orElse(null);
        }

        public Escalation escalation() {
            return Escalation.of(points, systemWide);
        }

        public boolean acceptedOn(LocalDate day) {
            return acceptedUntil != null && !acceptedUntil.isBefore(day);
        }
    }

    /** Those that are proposed for the board assurance framework. */
    public List<Line> framework() {
        return open.stream().filter(it -> it.escalation() == Escalation.BOARD).toList();
    }

    /** What the framework says of it; nothing where its organisation does not show it, or none was frozen. */
    public Optional<RiskSheet> sheet(Line risk) {
        return sheets == null
                ? Optional.empty()
                : sheets.stream().filter(it -> it.risk().equals(risk.id())).findFirst();
    }

    public List<Line> over() {
        return open.stream().filter(Line::over).toList();
    }

    public int notScored() {
        return (int) open.stream().filter(it -> it.points() == null).count();
    }

    /** How many stand in each cell of the grid. */
    public Map<String, Integer> grid() {
        return open.stream()
                .filter(it -> it.current() != null)
                .collect(Collectors.toMap(it -> String.valueOf(it.current()), _ -> 1, Integer::sum));
    }

    /** The order in which they stand: the highest score first, then as their registers number them. */
    static Comparator<Line> order() {
        return Comparator.comparing(Line::points, Comparator.nullsLast(Comparator.<Integer>reverseOrder()))
                .thenComparing(it -> it.organisation().id())
                .thenComparingInt(Line::number);
    }
}
