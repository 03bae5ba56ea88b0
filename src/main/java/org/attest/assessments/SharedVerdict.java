package org.attest.assessments;

import java.util.List;
import java.util.stream.Collectors;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.connections.ItemTitle;
import org.attest.organisations.Organisation;

/** One item of evidence that several organisations rest the same outcome on, with different sealed levels. */
public record SharedVerdict(OutcomeCode outcome, ItemTitle evidence, List<Held> levels) {

    /** What one of them holds, in the order of their names. */
    public record Held(Organisation organisation, Level level) {}

    public SharedVerdict {
        levels = List.copyOf(levels);
    }

    public CheckFinding finding() {
        return new CheckFinding(
                CheckRule.SHARED_EVIDENCE_DIFFERS,
                outcome,
                "%s: %s."
                        .formatted(
                                evidence.title(),
                                levels.stream()
                                        .map(it -> it.organisation().name() + " "
                                                + it.level().words())
                                        .collect(Collectors.joining(", "))));
    }
}
