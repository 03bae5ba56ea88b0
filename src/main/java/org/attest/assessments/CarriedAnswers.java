package org.attest.assessments;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.attest.assessments.AnswerEdit.Through;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.PersonId;
import org.attest.shared.UnknownItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes answers of last year into this one, unconfirmed, and takes a person's word that they are still true. */
@Component
class CarriedAnswers {

    private final AnswerRows rows;
    private final EditRows edits;
    private final CarriedEvidence evidence;
    private final Catalogue catalogue;
    private final OpenYears openYears;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CarriedAnswers(
            AnswerRows rows,
            EditRows edits,
            CarriedEvidence evidence,
            Catalogue catalogue,
            OpenYears openYears,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.edits = edits;
        this.evidence = evidence;
        this.catalogue = catalogue;
        this.openYears = openYears;
        this.events = events;
        this.clock = clock;
    }

    void write(Assessment assessment, Carrying.Plan plan, PersonId by) {
        requireOpen(assessment);
        if (plan.carried().isEmpty()) {
            return;
        }
        var now = now();
        var made = new ArrayList<KeptAnswer>();
        var done = new ArrayList<AnswerEdit>();
        for (var it : plan.carried()) {
            made.add(KeptAnswer.carried(assessment, it.outcome(), it.values(), by, now));
            done.add(new AnswerEdit(
                    it.outcome(), assessment.round(), by, now, Through.CARRIED, false, AnswerValues.NONE, it.values()));
        }
        rows.saveAll(made);
        keep(assessment, done);
        evidence.link(assessment.organisation(), assessment.framework(), plan.carried());
        events.publishEvent(
                new AnswersCarried(assessment.ref(), plan.told().from(), done.size(), AnswerBook.digest(done)));
    }

    /** Those that are confirmed already are left as they are; the others are the caller's word from now on. */
    void confirm(Assessment assessment, Sight sight, Collection<OutcomeCode> outcomes) {
        requireOpen(assessment);
        var waiting = waiting(assessment, sight, outcomes);
        if (waiting.isEmpty()) {
            return;
        }
        refuse(waiting, it -> it.answer().waitsForSignature(), AssessmentRefused::waitsForSignature);
        refuse(waiting, it -> it.isLoadedBy(sight.person()), AssessmentRefused::loadedByYou);
        check(assessment, waiting);
        var now = now();
        var done = new ArrayList<AnswerEdit>();
        for (var row : waiting) {
            var before = row.content();
            var after = before.ready();
            row.become(after, true, sight.person(), now);
            done.add(new AnswerEdit(
                    row.outcome(), assessment.round(), sight.person(), now, Through.CONFIRMED, true, before, after));
        }
        keep(assessment, done);
        events.publishEvent(new AnswersConfirmed(
                assessment.ref(), done.stream().map(AnswerEdit::outcome).toList()));
    }

    private List<KeptAnswer> waiting(Assessment assessment, Sight sight, Collection<OutcomeCode> outcomes) {
        var kept = new HashMap<OutcomeCode, KeptAnswer>();
        rows.findByOrganisationAndAssessment(assessment.organisation(), assessment.id())
                .forEach(it -> kept.put(it.outcome(), it));
        var found = new ArrayList<KeptAnswer>();
        for (var code : new TreeSet<>(outcomes)) {
            var row = kept.get(code);
            if (row == null || !sight.mayAnswer(row.answer())) {
                throw new UnknownItem();
            }
            found.add(row);
        }
        return found.stream().filter(KeptAnswer::unconfirmed).toList();
    }

    /** The same rule as for a level that is typed: it needs a reason where the indicators suggest another. */
    private void check(Assessment assessment, List<KeptAnswer> waiting) {
        refuse(waiting, it -> it.content().level() == null, AssessmentRefused::noLevelToConfirm);
        var asked = catalogue.asked(assessment.framework());
        refuse(
                waiting,
                it -> {
                    var level = it.content().level();
                    return level != null
                            && it.content().levelReason() == null
                            && Suggestion.of(
                                            asked.getOrDefault(it.outcome(), List.of()),
                                            it.content().indicators())
                                    .differsFrom(level);
                },
                AssessmentRefused::confirmedAgainstSuggestion);
    }

    private static void refuse(List<KeptAnswer> answers, Predicate<KeptAnswer> wrong, Refusal refusal) {
        var found = answers.stream().filter(wrong).map(KeptAnswer::outcome).toList();
        if (!found.isEmpty()) {
            throw refusal.of(found);
        }
    }

    private interface Refusal {
        AssessmentRefused of(List<OutcomeCode> outcomes);
    }

    private void requireOpen(Assessment assessment) {
        openYears.require(assessment.ref().year());
        assessment.requireOpen();
    }

    private void keep(Assessment assessment, List<AnswerEdit> done) {
        edits.saveAll(done.stream().map(it -> new KeptEdit(assessment, it)).toList());
        rows.flush();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
