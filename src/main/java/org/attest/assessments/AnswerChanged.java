package org.attest.assessments;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;
import org.attest.shared.Owner;

/** Somebody saved an answer. */
public record AnswerChanged(AssessmentRef assessment, String version, OutcomeCode outcome, List<FieldChange> changes)
        implements OutcomesGiven {

    public AnswerChanged {
        changes = List.copyOf(changes);
    }

    @Override
    public Map<OutcomeCode, Owner> given() {
        return changes.stream()
                .filter(it -> it.field().equals("owner"))
                .flatMap(it -> Stream.ofNullable(it.after()))
                .collect(Collectors.toMap(_ -> outcome, Owner::of));
    }

    @Override
    public OrganisationId organisation() {
        return assessment.organisation();
    }

    @Override
    public String what() {
        return "assessments.answered";
    }

    @Override
    public String kind() {
        return "outcome";
    }

    @Override
    public String id() {
        return version + ":" + outcome;
    }
}
