package org.attest.position;

import java.util.List;
import org.attest.ndg.NdgStandard;

/** The organisations of a system with the NDG set, by name, and what they add to each objective. */
public record NdgPosition(List<NdgStandard> standards, List<NdgColumn> columns, List<NdgStanding> objectives) {

    public NdgPosition {
        standards = List.copyOf(standards);
        columns = List.copyOf(columns);
        objectives = List.copyOf(objectives);
    }

    public long returned() {
        return columns.stream().filter(NdgColumn::returned).count();
    }

    public boolean isEmpty() {
        return columns.isEmpty();
    }
}
