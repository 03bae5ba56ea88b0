package org.attest.position;

import java.util.Set;

/** Which positions stand beside each other, of which outcomes and organisations; no point chosen means all of them. */
public record ComparedFilter(HeatMapFilter heat, Set<ComparePoint> points, boolean onlyMoves) {

    public static final ComparedFilter ALL = new ComparedFilter(HeatMapFilter.ALL, Set.of(), false);

    public ComparedFilter {
        points = Set.copyOf(points);
    }

    /** A gap in the position that stands last. */
    boolean shows(Compared.Line line) {
        return heat.shows(line.outcome())
                && (!onlyMoves || line.moves().findAny().isPresent())
                && (!heat.onlyGaps()
                        || line.cells().stream()
                                .anyMatch(it ->
                                        !it.isEmpty() && it.getLast().cell().isGap()));
    }
}
