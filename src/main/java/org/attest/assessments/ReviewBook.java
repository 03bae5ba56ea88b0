package org.attest.assessments;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.attest.access.Scope;
import org.attest.assessments.ReviewNote.Kind;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.Narrative;
import org.attest.shared.PersonId;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what is marked, asked and told in reviews, and knows which outcomes a sent query has opened again. */
@Component
class ReviewBook {

    private final NoteRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewBook(NoteRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    ReviewNotes of(Assessment assessment) {
        return new ReviewNotes(
                rows.findByOrganisationAndAssessmentOrderById(assessment.organisation(), assessment.id()).stream()
                        .map(KeptNote::note)
                        .toList());
    }

    /** The same of many; one statement however many there are. */
    Map<UUID, ReviewNotes> of(Scope scope, Collection<UUID> assessments) {
        var lists = new HashMap<UUID, List<ReviewNote>>();
        if (!assessments.isEmpty()) {
            rows.of(scope.organisations(), assessments)
                    .forEach(it -> lists.computeIfAbsent(it.assessment(), _ -> new ArrayList<>())
                            .add(it.note()));
        }
        var found = new HashMap<UUID, ReviewNotes>();
        assessments.forEach(it -> found.put(it, new ReviewNotes(lists.getOrDefault(it, List.of()))));
        return found;
    }

    /** The outcomes with an open query; asks nothing of the database while none is. */
    Set<OutcomeCode> queried(Assessment assessment) {
        return assessment.answersQueries()
                ? of(assessment).queries(assessment.seals(), true).keySet()
                : Set.of();
    }

    /** Sets, changes or (without a verdict) takes back a mark; equal ones write nothing. */
    void mark(
            Assessment assessment,
            PersonId by,
            OutcomeCode outcome,
            @Nullable Verdict verdict,
            @Nullable String words) {
        var said = Narrative.checked(words);
        if (verdict == Verdict.QUERIED && said == null) {
            throw AssessmentRefused.queryWithoutWords(outcome);
        }
        var before = of(assessment).marks(assessment.seals()).get(outcome);
        var same =
                before == null ? verdict == null : before.verdict() == verdict && Objects.equals(before.words(), said);
        if (!same) {
            var kind = verdict == null ? Kind.CLEARED : Kind.valueOf(verdict.name());
            write(
                    assessment,
                    new ReviewNote(assessment.seals(), outcome, kind, verdict == null ? null : said, by, now()),
                    before == null ? null : before.words());
        }
    }

    /** Tells the organisation every query that is marked; from now on those outcomes, and no others, take answers. */
    void send(Assessment assessment, PersonId by) {
        var queried = ReviewNotes.queried(of(assessment).marks(assessment.seals()));
        if (queried.isEmpty()) {
            throw AssessmentRefused.noQueries();
        }
        var at = now();
        assessment.querySent(at);
        queried.forEach(it -> write(
                assessment, new ReviewNote(assessment.seals(), it.outcome(), Kind.SENT, it.words(), by, at), null));
    }

    void reply(Assessment assessment, PersonId by, OutcomeCode outcome, @Nullable String words) {
        var said = Narrative.checked(words);
        if (said == null) {
            throw AssessmentRefused.replyWithoutWords(outcome);
        }
        var query = of(assessment).queries(assessment.seals(), true).get(outcome);
        if (query == null) {
            throw new UnknownItem();
        }
        var reply = query.reply();
        var before = reply == null ? null : reply.words();
        if (!said.equals(before)) {
            write(assessment, new ReviewNote(assessment.seals(), outcome, Kind.REPLIED, said, by, now()), before);
        }
    }

    /** @throws AssessmentRefused when an open query has no reply yet */
    void requireReplies(Assessment assessment) {
        var missing = of(assessment).queries(assessment.seals(), true).values().stream()
                .filter(it -> it.reply() == null)
                .map(OutcomeQuery::outcome)
                .toList();
        if (!missing.isEmpty()) {
            throw AssessmentRefused.unreplied(missing);
        }
    }

    /** @throws AssessmentRefused when an outcome is queried, or was asked about before and is not accepted yet */
    void requireSettled(Assessment assessment) {
        var unsettled = of(assessment).unsettled(assessment.seals());
        if (!unsettled.isEmpty()) {
            throw AssessmentRefused.unsettled(List.copyOf(unsettled));
        }
    }

    /** What was accepted under the seal before stays accepted under this one: only queried outcomes could change. */
    void carry(Assessment assessment) {
        var accepted = of(assessment).marks(assessment.seals() - 1).values().stream()
                .filter(it -> it.verdict() == Verdict.ACCEPTED)
                .map(it -> new KeptNote(
                        assessment,
                        new ReviewNote(assessment.seals(), it.outcome(), Kind.ACCEPTED, it.words(), it.by(), it.at())))
                .toList();
        rows.saveAll(accepted);
    }

    private void write(Assessment assessment, ReviewNote note, @Nullable String before) {
        rows.save(new KeptNote(assessment, note));
        events.publishEvent(new OutcomeReviewed(assessment.ref(), assessment.framework(), note, before));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
