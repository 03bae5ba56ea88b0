package org.attest.improvements;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attest.shared.OrganisationId;

/**
 * The money of a financial year by organisation and objective. Every total is the sum of the same cells, so the system's
 * is the sum of its organisations' and of its objectives' alike.
 */
public record FundingTotals(Map<Cell, Sums> cells) {

    /** What one organisation has for one objective. */
    public record Cell(OrganisationId organisation, int objective) {}

    public FundingTotals {
        cells = Map.copyOf(cells);
    }

    /** Adds up single amounts, several of which may belong in one cell. */
    static <L> FundingTotals of(Iterable<L> lines, Function<L, Cell> cell, Function<L, Sums> sums) {
        var cells = new HashMap<Cell, Sums>();
        lines.forEach(it -> cells.merge(cell.apply(it), sums.apply(it), Sums::plus));
        return new FundingTotals(cells);
    }

    public Sums all() {
        return sum(_ -> true);
    }

    public Sums of(OrganisationId organisation) {
        return sum(it -> it.organisation().equals(organisation));
    }

    public Sums of(int objective) {
        return sum(it -> it.objective() == objective);
    }

    public Sums of(OrganisationId organisation, int objective) {
        return cells.getOrDefault(new Cell(organisation, objective), Sums.NONE);
    }

    public Set<OrganisationId> organisations() {
        return cells.keySet().stream().map(Cell::organisation).collect(Collectors.toSet());
    }

    public Set<Integer> objectives() {
        return cells.keySet().stream().map(Cell::objective).collect(Collectors.toCollection(TreeSet::new));
    }

    private Sums sum(Predicate<Cell> wanted) {
        return Sums.of(cells.entrySet().stream()
                .filter(it -> wanted.test(it.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    }
}
