package org.attest.assessments;

import java.util.List;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;

/** An independent assessor sealed an audited position. */
public record PositionAudited(Seal seal) implements AuditedEvent {

    @Override
    public OrganisationId organisation() {
        return seal.assessment().organisation();
    }

    @Override
    public String what() {
        return "assessments.audited";
    }

    @Override
    public String kind() {
        return "assessment";
    }

    @Override
    public String id() {
        return seal.assessment().year().toString();
    }

    @Override
    public List<FieldChange> changes() {
        return List.of(
                FieldChange.of("seal", null, seal.hash()),
                FieldChange.of("rests on", null, seal.basis().restsOn()),
                FieldChange.of("round", null, seal.round()));
    }

    @Override
    public PersonId actor() {
        return seal.sealedBy();
    }
}
