package org.attest.ndg;

import java.util.List;
import org.attest.catalogue.CellProblem;
import org.attest.shared.Refused;

/** A table of wording with problems: nothing of it was imported, and every problem is named with its cell. */
public final class NdgWordingRefused extends Refused {

    private final transient List<CellProblem> problems;

    NdgWordingRefused(List<CellProblem> problems) {
        super(
                problems.size() == 1
                        ? "1 cell has a problem. Nothing was imported."
                        : "%,d cells have a problem. Nothing was imported.".formatted(problems.size()));
        this.problems = List.copyOf(problems);
    }

    /** In the order of the rows. */
    public List<CellProblem> problems() {
        return problems;
    }
}
