package org.attest.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.catalogue.OutcomeCode;
import org.attest.evidence.EvidenceRow;
import org.attest.improvements.Gap;
import org.attest.improvements.Plan;
import org.attest.position.Deadline;
import org.attest.position.OrganisationColumn;
import org.attest.position.SystemPosition;
import org.attest.risks.RiskRow;
import org.attest.shared.Part;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What one organisation can tell its own board at a moment.
 *
 * @param plan the improvement plan of the year; null where none is started
 * @param stale the evidence that is out of date, what lapsed first first
 * @param over the open risks over tolerance, the highest first
 * @param names of the people who own any of it
 */
record OwnStanding(
        SystemPosition position,
        Deadline deadline,
        @Nullable Plan plan,
        Part<EvidenceRow> stale,
        Part<RiskRow> over,
        Map<PersonId, String> names) {

    OrganisationColumn column() {
        return position.columns().getFirst();
    }

    Optional<Gap> planned(OutcomeCode outcome) {
        return plan == null
                ? Optional.empty()
                : plan.gaps().stream()
                        .filter(it -> it.outcome().equals(outcome))
                        .findFirst();
    }

    String name(@Nullable PersonId person) {
        return person == null ? "No owner" : names.getOrDefault(person, "No owner");
    }

    static List<PersonId> people(@Nullable Plan plan, List<EvidenceRow> stale, List<RiskRow> over) {
        var people = new ArrayList<PersonId>();
        if (plan != null) {
            plan.actions().forEach(it -> add(people, it.owner()));
        }
        stale.forEach(it -> add(people, it.owner()));
        over.forEach(it -> add(people, it.owner()));
        return people.stream().distinct().toList();
    }

    private static void add(List<PersonId> people, @Nullable PersonId person) {
        if (person != null) {
            people.add(person);
        }
    }
}
