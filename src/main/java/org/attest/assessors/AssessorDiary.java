package org.attest.assessors;

import java.util.List;
import java.util.function.Function;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.FieldChange;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the trail what was done to an independent assessment; of words it learns the hash only. */
@Component
class AssessorDiary {

    private final ApplicationEventPublisher events;

    AssessorDiary(ApplicationEventPublisher events) {
        this.events = events;
    }

    void write(KeptIndependent independent, AssessorEvent.Verb verb, FieldChange... changes) {
        events.publishEvent(new AssessorEvent(independent.organisation(), independent.id(), verb, List.of(changes)));
    }

    void judged(KeptIndependent independent, OutcomeCode outcome, Judgement before, Judgement now) {
        write(
                independent,
                AssessorEvent.Verb.JUDGED,
                FieldChange.of("level of " + outcome, before.level(), now.level()),
                FieldChange.ofText("note on " + outcome, before.note(), now.note()));
    }

    void found(
            KeptIndependent independent,
            AssessorEvent.Verb verb,
            @Nullable FindingDetails before,
            @Nullable FindingDetails now) {
        write(
                independent,
                verb,
                field("outcome", before, now, FindingDetails::outcome),
                text("title", before, now, FindingDetails::title),
                text("text", before, now, FindingDetails::text),
                field("priority", before, now, FindingDetails::priority),
                field("owner", before, now, FindingDetails::owner),
                field("due", before, now, FindingDetails::due));
    }

    private static FieldChange field(
            String name,
            @Nullable FindingDetails before,
            @Nullable FindingDetails now,
            Function<FindingDetails, @Nullable Object> value) {
        return FieldChange.of(name, before == null ? null : value.apply(before), now == null ? null : value.apply(now));
    }

    private static FieldChange text(
            String name,
            @Nullable FindingDetails before,
            @Nullable FindingDetails now,
            Function<FindingDetails, String> value) {
        return FieldChange.ofText(
                name, before == null ? null : value.apply(before), now == null ? null : value.apply(now));
    }
}
