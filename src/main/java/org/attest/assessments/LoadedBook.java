package org.attest.assessments;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.assessments.AnswerEdit.Through;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.ItemRef;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Confirms or rejects the answers of a return that was loaded for an organisation. */
@Component
class LoadedBook {

    private final AnswerRows rows;
    private final EditRows edits;
    private final StandIns standIns;
    private final OpenYears openYears;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LoadedBook(
            AnswerRows rows,
            EditRows edits,
            StandIns standIns,
            OpenYears openYears,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.edits = edits;
        this.standIns = standIns;
        this.openYears = openYears;
        this.events = events;
        this.clock = clock;
    }

    /** @param before whether the caller may see what stood there before */
    List<LoadedChange> changes(Assessment assessment, UUID in, boolean before) {
        var now = all(assessment);
        return edits.loaded(assessment.organisation(), assessment.id(), in).stream()
                .map(KeptEdit::edit)
                .map(it -> new LoadedChange(
                        it.outcome(),
                        before ? it.before() : null,
                        it.after(),
                        it.fields(),
                        isWaiting(now.get(it.outcome()), in)))
                .toList();
    }

    /** Read in two statements, whatever was loaded. */
    Map<OutcomeCode, ConcealedAnswer> concealed(Assessment assessment) {
        var known = new HashMap<OutcomeCode, LoadedWords>();
        edits.findByOrganisationAndAssessmentOrderById(assessment.organisation(), assessment.id()).stream()
                .map(KeptEdit::edit)
                .forEach(it -> known.computeIfAbsent(it.outcome(), _ -> new LoadedWords())
                        .take(it));
        var concealed = new HashMap<OutcomeCode, ConcealedAnswer>();
        all(assessment)
                .forEach((code, row) -> concealed.put(
                        code,
                        ConcealedAnswer.of(
                                row.content(), Objects.requireNonNullElseGet(known.get(code), LoadedWords::new))));
        return concealed;
    }

    int confirm(Assessment assessment, UUID in, Caller caller, @Nullable ItemRef letter) {
        var waiting = waiting(assessment, in, caller);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var done = waiting.stream()
                .map(it -> signed(assessment, it, caller, now))
                .map(it -> new KeptEdit(assessment, it))
                .toList();
        edits.saveAll(done);
        rows.flush();
        events.publishEvent(new LoadedJudged(
                assessment.ref(),
                letter == null ? LoadedJudged.End.SIGNED : LoadedJudged.End.CONFIRMED,
                letter,
                codes(waiting)));
        return waiting.size();
    }

    int reject(Assessment assessment, UUID in, Caller caller) {
        var waiting = waiting(assessment, in, caller);
        waiting.forEach(KeptAnswer::reject);
        rows.flush();
        events.publishEvent(new LoadedJudged(assessment.ref(), LoadedJudged.End.REJECTED, null, codes(waiting)));
        return waiting.size();
    }

    private static AnswerEdit signed(Assessment assessment, KeptAnswer row, Caller caller, Instant now) {
        var content = row.content();
        row.confirm();
        return new AnswerEdit(
                row.outcome(), assessment.round(), caller.person(), now, Through.SIGNED, true, content, content);
    }

    /** @throws AssessmentRefused when one of them was loaded by the caller, or by somebody for whom the caller acts */
    private List<KeptAnswer> waiting(Assessment assessment, UUID in, Caller caller) {
        openYears.require(assessment.ref().year());
        var found = all(assessment).values().stream()
                .filter(it -> isWaiting(it, in))
                .sorted((one, other) -> one.outcome().compareTo(other.outcome()))
                .toList();
        var loaders = found.stream()
                .map(KeptAnswer::answer)
                .map(Answer::loaded)
                .filter(it -> it != null)
                .map(Answer.Loaded::by)
                .collect(Collectors.toSet());
        if (loaders.stream().anyMatch(it -> isOrStandsInFor(assessment, caller, it))) {
            throw AssessmentRefused.loadedByYou(codes(found));
        }
        return found;
    }

    private boolean isOrStandsInFor(Assessment assessment, Caller caller, PersonId loader) {
        return loader.equals(caller.person())
                || caller.actsFor().stream().anyMatch(it -> it.person().equals(loader))
                || (caller.holds(Role.APPROVER) && standIns.includes(assessment, caller, loader));
    }

    private static boolean isWaiting(@Nullable KeptAnswer row, UUID in) {
        var loaded = row == null ? null : row.answer().loaded();
        return loaded != null && loaded.waits() && loaded.in().equals(in);
    }

    private Map<OutcomeCode, KeptAnswer> all(Assessment assessment) {
        return rows.findByOrganisationAndAssessment(assessment.organisation(), assessment.id()).stream()
                .collect(Collectors.toMap(KeptAnswer::outcome, Function.identity()));
    }

    private static List<OutcomeCode> codes(List<KeptAnswer> answers) {
        return answers.stream().map(KeptAnswer::outcome).toList();
    }
}
