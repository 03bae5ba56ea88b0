package org.attest.assessments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Answers that were loaded for an organisation were signed, confirmed against a letter, or rejected. */
public record LoadedJudged(
        AssessmentRef assessment, End end, @Nullable ItemRef letter, List<OutcomeCode> outcomes)
        implements AuditedEvent {

    /** How it ended: by the approver, by a second person of the ICB, or not accepted. */
    public enum End {
        SIGNED,
        CONFIRMED,
        REJECTED
    }

    public LoadedJudged {
        outcomes = List.copyOf(outcomes);
    }

    @Override
    public OrganisationId organisation() {
        return assessment.organisation();
    }

    @Override
    public String what() {
        return "assessments.loaded-" + end.name().toLowerCase(Locale.ROOT);
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
        var changes = new ArrayList<FieldChange>();
        changes.add(FieldChange.of(
                "answers", null, outcomes.stream().map(OutcomeCode::code).collect(Collectors.joining(", "))));
        if (letter != null) {
            changes.add(FieldChange.of("letter", null, letter.id()));
        }
        return changes;
    }
}
