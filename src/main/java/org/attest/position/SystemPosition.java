package org.attest.position;

import java.util.List;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.UnknownItem;

/**
 * The position of a system at one moment: what each organisation last sealed in the year in view, against what was
 * expected of it then. Screens, files and packs all show figures from here, so that they cannot disagree.
 */
public record SystemPosition(
        Heading heading,
        List<OrganisationColumn> columns,
        List<OutcomeRow> rows,
        List<ObjectiveStanding> objectives,
        Tally tally,
        FreshnessCount evidence,
        DataQuality quality) {

    public SystemPosition {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        objectives = List.copyOf(objectives);
    }

    /** @throws UnknownItem when there is no such objective */
    public ObjectiveStanding objective(int number) {
        return objectives.stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(UnknownItem::new);
    }

    /** @throws UnknownItem when the framework has no such outcome */
    public OutcomeRow row(OutcomeCode code) {
        return rows.stream()
                .filter(it -> it.outcome().code().equals(code))
                .findFirst()
                .orElseThrow(UnknownItem::new);
    }

    public long returned() {
        return columns.stream().filter(OrganisationColumn::returned).count();
    }

    /** How many organisations have handed in the round that is due then, or are past it. */
    public long submitted(Deadline deadline) {
        return columns.stream()
                .map(OrganisationColumn::now)
                .filter(it -> it != null && it.handedIn(deadline.round()))
                .count();
    }
}
