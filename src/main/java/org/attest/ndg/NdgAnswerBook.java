package org.attest.ndg;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Reads and changes what evidence items say. */
@Component
class NdgAnswerBook {

    private final NdgAnswerRows rows;
    private final NdgEditRows edits;
    private final NdgAnswerRules rules;
    private final NdgConfirmations confirmations;
    private final NdgCatalogue catalogue;
    private final NdgYears years;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NdgAnswerBook(
            NdgAnswerRows rows,
            NdgEditRows edits,
            NdgAnswerRules rules,
            NdgConfirmations confirmations,
            NdgCatalogue catalogue,
            NdgYears years,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.edits = edits;
        this.rules = rules;
        this.confirmations = confirmations;
        this.catalogue = catalogue;
        this.years = years;
        this.events = events;
        this.clock = clock;
    }

    NdgSet setOf(NdgAssessment assessment) {
        return catalogue.set(assessment.setVersion(), assessment.category());
    }

    /** Every item of the assessment's set, in the order of the references. */
    List<NdgAnswer> of(NdgAssessment assessment) {
        return joined(
                setOf(assessment), rows.findByOrganisationAndAssessment(assessment.organisation(), assessment.id()));
    }

    List<NdgAnswer> joined(NdgSet set, List<NdgKeptAnswer> kept) {
        Map<NdgRef, NdgKeptAnswer> found = new HashMap<>();
        kept.forEach(it -> found.put(it.ref(), it));
        var today = today();
        return set.items().stream()
                .map(it -> Optional.ofNullable(found.get(it.ref()))
                        .map(row -> answer(it, row, today))
                        .orElseGet(() -> NdgAnswer.none(it)))
                .toList();
    }

    List<NdgEdit> history(NdgAssessment assessment, NdgRef ref) {
        return edits
                .findByOrganisationAndAssessmentAndReferenceOrderByIdDesc(
                        assessment.organisation(), assessment.id(), ref.written())
                .stream()
                .map(NdgKeptEdit::edit)
                .toList();
    }

    NdgSaved save(NdgAssessment assessment, NdgSight sight, NdgChange change) {
        return saveAll(assessment, sight, List.of(change)).getFirst();
    }

    /** One result per change, in the same order; what was said before is read once. */
    List<NdgSaved> saveAll(NdgAssessment assessment, NdgSight sight, List<NdgChange> changes) {
        years.require(assessment.ref().year());
        assessment.requireOpen();
        var kept = new HashMap<NdgRef, NdgKeptAnswer>();
        rows.findByOrganisationAndAssessment(assessment.organisation(), assessment.id())
                .forEach(it -> kept.put(it.ref(), it));
        var set = setOf(assessment);
        var results = new ArrayList<Supplier<NdgSaved>>();
        for (var change : changes) {
            var item = set.find(change.ref()).orElseThrow(UnknownItem::new);
            results.add(save(assessment, sight, item, Optional.ofNullable(kept.get(change.ref())), change));
        }
        try {
            rows.flush();
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            throw new ChangedMeanwhile();
        }
        return results.stream().map(Supplier::get).toList();
    }

    private Supplier<NdgSaved> save(
            NdgAssessment assessment, NdgSight sight, NdgItem item, Optional<NdgKeptAnswer> kept, NdgChange change) {
        var current = kept.map(it -> answer(item, it, today())).orElseGet(() -> NdgAnswer.none(item));
        if (!sight.mayAnswer(current)) {
            throw new UnknownItem();
        }
        var before = current.values();
        var wanted = change.values().checked();
        if (wanted.equals(before)) {
            return () -> new NdgSaved.Unchanged(current);
        }
        if (change.basedOn() != current.version()) {
            return () -> new NdgSaved.Conflict(current);
        }
        var allowed = rules.checked(assessment.organisation(), sight, item, before, wanted);
        var row = write(assessment, sight, item, kept, allowed);
        return () -> new NdgSaved.Done(answer(item, row, today()));
    }

    private NdgKeptAnswer write(
            NdgAssessment assessment, NdgSight sight, NdgItem item, Optional<NdgKeptAnswer> kept, NdgValues wanted) {
        var now = now();
        var before = kept.map(NdgKeptAnswer::values).orElse(NdgValues.NONE);
        var row = kept.orElseGet(() -> new NdgKeptAnswer(assessment, item.ref(), wanted, sight.person(), now));
        row.become(wanted, sight.person(), now);
        rows.save(row);
        var answerSet = !wanted.answersAs(before);
        edits.save(new NdgKeptEdit(assessment, item.ref(), new NdgEdit(sight.person(), now, wanted), answerSet));
        events.publishEvent(new NdgChanged(
                assessment.organisation(),
                "ndg.answered",
                "ndg-item",
                assessment.ref().year() + ":" + item.ref(),
                wanted.changesFrom(before)));
        if (answerSet) {
            confirmations.withdraw(assessment, item.ref().assertion());
        }
        return row;
    }

    private static NdgAnswer answer(NdgItem item, NdgKeptAnswer row, LocalDate today) {
        return row.answer(item, ItemState.of(item, row.values(), today));
    }

    private LocalDate today() {
        return UkDates.day(clock.instant());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
