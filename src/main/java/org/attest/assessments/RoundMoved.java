package org.attest.assessments;

import java.util.List;
import java.util.stream.Stream;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;
import org.attest.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** A round took a step: submitted, signed off, accepted and so on. The hash is the seal's, where the step sealed one. */
public record RoundMoved(
        AssessmentRef assessment,
        Stage from,
        StageEntry entry,
        @Nullable Sha256 seal) implements AuditedEvent {

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
        return Stream.of(
                        FieldChange.of("round", null, entry.round()),
                        FieldChange.of("stage", from, entry.stage()),
                        FieldChange.ofText("reason", null, entry.reason()),
                        FieldChange.of("seal", null, seal))
                .filter(FieldChange::isChange)
                .toList();
    }
}
