package org.attest.assessments;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.assessments.AnswerEdit.Through;
import org.attest.catalogue.AskedIndicator;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Outcome;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.Owner;
import org.attest.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Reads and changes answers: one typed, or the many of a loaded return, under the same rules. */
@Component
class AnswerBook {

    private final AnswerRows rows;
    private final EditRows edits;
    private final AnswerRules rules;
    private final Catalogue catalogue;
    private final OpenYears openYears;
    private final ReviewBook reviews;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerBook(
            AnswerRows rows,
            EditRows edits,
            AnswerRules rules,
            Catalogue catalogue,
            OpenYears openYears,
            ReviewBook reviews,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.edits = edits;
        this.rules = rules;
        this.catalogue = catalogue;
        this.openYears = openYears;
        this.reviews = reviews;
        this.events = events;
        this.clock = clock;
    }

    /** Every outcome of the assessment's framework with its answer, in the order of the codes. */
    SequencedMap<Outcome, Answer> of(Assessment assessment) {
        return joined(assessment.framework(), keptOf(assessment));
    }

    /** The same before the first answer. */
    SequencedMap<Outcome, Answer> none(String framework) {
        return joined(framework, Map.of());
    }

    /** The outcomes of which something was ever saved. */
    Set<OutcomeCode> saved(Assessment assessment) {
        return keptOf(assessment).keySet();
    }

    Answer of(Assessment assessment, OutcomeCode code) {
        return rows.findByOrganisationAndAssessmentAndOutcome(assessment.organisation(), assessment.id(), code.code())
                .map(KeptAnswer::answer)
                .orElse(Answer.none(code));
    }

    List<AnswerEdit> history(Assessment assessment, OutcomeCode code) {
        return edits
                .findByOrganisationAndAssessmentAndOutcomeOrderByIdDesc(
                        assessment.organisation(), assessment.id(), code.code())
                .stream()
                .map(KeptEdit::edit)
                .toList();
    }

    Saved type(Assessment assessment, Sight sight, AnswerChange change) {
        return typeAll(assessment, sight, List.of(change)).getFirst();
    }

    /** An entry in the trail for each answer that changed. */
    List<Saved> typeAll(Assessment assessment, Sight sight, List<AnswerChange> changes) {
        var writing = write(assessment, sight, changes, Through.SCREEN, null);
        writing.edits()
                .forEach(it -> events.publishEvent(new AnswerChanged(
                        assessment.ref(),
                        assessment.framework(),
                        it.outcome(),
                        it.after().changesFrom(it.before()))));
        return writing.results();
    }

    /** One entry in the trail for the whole return, with the digest of what it changed. */
    List<Saved> load(Assessment assessment, Sight sight, List<AnswerChange> changes) {
        return told(assessment, write(assessment, sight, changes, Through.RETURN, null));
    }

    /** The same for a return that an ICB loads for the organisation: what it says is unconfirmed. */
    List<Saved> loadFor(Assessment assessment, Sight sight, UUID in, List<AnswerChange> changes) {
        return told(assessment, write(assessment, sight, changes, Through.ON_BEHALF, in));
    }

    private List<Saved> told(Assessment assessment, AnswerWriting writing) {
        var done = writing.edits();
        if (!done.isEmpty()) {
            events.publishEvent(new AnswersLoaded(
                    assessment.ref(), assessment.framework(), done.size(), digest(done), given(done)));
        }
        return writing.results();
    }

    private static Map<OutcomeCode, Owner> given(List<AnswerEdit> done) {
        var given = new HashMap<OutcomeCode, Owner>();
        for (var edit : done) {
            var owner = edit.after().owner();
            if (owner != null && !owner.equals(edit.before().owner())) {
                given.put(edit.outcome(), owner);
            }
        }
        return given;
    }

    private AnswerWriting write(
            Assessment assessment, Sight sight, List<AnswerChange> changes, Through through, @Nullable UUID loadedIn) {
        openYears.require(assessment.ref().year());
        assessment.requireOpen(changes.stream().map(AnswerChange::outcome).toList(), () -> reviews.queried(assessment));
        var writing = new AnswerWriting(
                assessment,
                catalogue.framework(assessment.framework()),
                keptOf(assessment),
                new AnswerRules.Asker(
                        sight,
                        assessment.stage(),
                        through,
                        rules.ownersOf(assessment.organisation()),
                        assessment.ref().year(),
                        asked(assessment.framework(), changes.size())),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                loadedIn);
        changes.forEach(writing::take);
        rows.saveAll(writing.made());
        edits.saveAll(writing.edits().stream()
                .map(it -> new KeptEdit(assessment, it, loadedIn))
                .toList());
        flush();
        return writing;
    }

    /** What is asked, looked up only when indicators are judged: for one outcome alone, for many all at once. */
    private Function<OutcomeCode, List<AskedIndicator>> asked(String framework, int changes) {
        if (changes == 1) {
            return code -> catalogue.asked(framework, code);
        }
        var all = new HashMap<OutcomeCode, List<AskedIndicator>>();
        return code -> {
            if (all.isEmpty()) {
                all.putAll(catalogue.asked(framework));
            }
            return all.getOrDefault(code, List.of());
        };
    }

    /** @throws ChangedMeanwhile when a transaction that began earlier read answers that changed since */
    private void flush() {
        try {
            rows.flush();
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            throw new ChangedMeanwhile();
        }
    }

    private Map<OutcomeCode, KeptAnswer> keptOf(Assessment assessment) {
        var kept = new HashMap<OutcomeCode, KeptAnswer>();
        rows.findByOrganisationAndAssessment(assessment.organisation(), assessment.id())
                .forEach(it -> kept.put(it.outcome(), it));
        return kept;
    }

    private SequencedMap<Outcome, Answer> joined(String framework, Map<OutcomeCode, KeptAnswer> kept) {
        var found = new LinkedHashMap<Outcome, Answer>();
        for (var outcome : catalogue.framework(framework).outcomes().values()) {
            var row = kept.get(outcome.code());
            found.put(outcome, row == null ? Answer.none(outcome.code()) : row.answer());
        }
        return found;
    }

    /** Over the changes in the order of the codes: proves later what was changed without repeating it. */
    static Sha256 digest(List<AnswerEdit> changed) {
        return Sha256.ofText(changed.stream()
                .sorted(Comparator.comparing(AnswerEdit::outcome))
                .map(it -> it.outcome() + " " + it.after().changesFrom(it.before()))
                .collect(Collectors.joining("\n")));
    }
}
