package org.attest.assessments;

import java.util.List;
import java.util.stream.Stream;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Something was marked, asked or told on one outcome under review. Only what is {@code shared}, a sent query or a reply,
 * is news for the organisation: marks are the ICB's own.
 */
public record OutcomeReviewed(
        AssessmentRef assessment,
        String version,
        ReviewNote note,
        @Nullable String wordsBefore) implements AuditedEvent {

    public boolean shared() {
        return note.kind() == ReviewNote.Kind.SENT || note.kind() == ReviewNote.Kind.REPLIED;
    }

    public OutcomeCode outcome() {
        return note.outcome();
    }

    @Override
    public OrganisationId organisation() {
        return assessment.organisation();
    }

    @Override
    public String what() {
        return switch (note.kind()) {
            case ACCEPTED -> "assessments.outcome-accepted";
            case QUERIED -> "assessments.outcome-queried";
            case CLEARED -> "assessments.outcome-mark-taken-back";
            case SENT -> "assessments.query-sent";
            case REPLIED -> "assessments.query-replied";
        };
    }

    @Override
    public String kind() {
        return "outcome";
    }

    @Override
    public String id() {
        return version + ":" + note.outcome();
    }

    @Override
    public List<FieldChange> changes() {
        return Stream.of(
                        FieldChange.of("seal", null, note.seal()),
                        FieldChange.ofText("words", wordsBefore, note.words()))
                .filter(FieldChange::isChange)
                .toList();
    }
}
