package org.attest.assessments;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A round took a step: submitted, signed off, accepted and so on. The hash is the seal's, where the step sealed one;
 * {@code delegateOf} are the approvers for whom it was taken by their delegate.
 */
public record RoundMoved(
        AssessmentRef assessment,
        Stage from,
        StageEntry entry,
        @Nullable Sha256 seal,
        Set<PersonId> delegateOf) implements AuditedEvent {

    public RoundMoved {
        delegateOf = Set.copyOf(delegateOf);
    }

    @Override
    public OrganisationId organisation() {
        return assessment.organisation();
    }

    @Override
    public String what() {
        return "assessments." + entry.move().done().replace(' ', '-');
    }

    @Override
    public String kind() {
        return "assessment";
    }

    @Override
    public String id() {
        return assessment.year().toString();
    }

    @Override
    public List<FieldChange> changes() {
        var step = Stream.of(
                FieldChange.of("round", null, entry.round()),
                FieldChange.of("stage", from, entry.stage()),
                FieldChange.ofText("reason", null, entry.reason()),
                FieldChange.of("seal", null, seal));
        var capacity = delegateOf.stream().map(it -> FieldChange.of("as delegate of", null, it));
        return Stream.concat(step, capacity).filter(FieldChange::isChange).toList();
    }
}
