package org.attest.assessments;

import java.util.List;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A round took a step: submitted, signed off, accepted and so on. The hash is the seal's, where the step sealed one. */
public record RoundMoved(
        AssessmentRef assessment,
        Move move,
        Round round,
        Stage from,
        Stage to,
        @Nullable String reason,
        @Nullable String sealHash)
        implements AuditedEvent {

    @Override
    public OrganisationId organisation() {
        return assessment.organisation();
    }

    @Override
    public String what() {
        return "assessments." + move.done().replace(' ', '-');
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
        return List.of(
                        FieldChange.of("round", null, round),
                        FieldChange.of("stage", from, to),
                        FieldChange.ofText("reason", null, reason),
                        FieldChange.of("seal", null, sealHash))
                .stream()
                .filter(FieldChange::isChange)
                .toList();
    }
}
