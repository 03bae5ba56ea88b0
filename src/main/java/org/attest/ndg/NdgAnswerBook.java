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
import java.util.UUID;
import java.util.function.Supplier;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;
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
                        .map(row -> row.answer(it, today))
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
        return saveAll(assessment, sight, null, List.of(change)).getFirst();
    }

    /**
     * One result per change, in the same order; what was said before is read once.
     *
     * @param in the return that is loaded for the organisation, so that what it says waits for a signature
     */
    List<NdgSaved> saveAll(NdgAssessment assessment, NdgSight sight, @Nullable UUID in, List<NdgChange> changes) {
        years.require(assessment.ref().year());
        assessment.requireOpen();
        var kept = new HashMap<NdgRef, NdgKeptAnswer>();
        rows.findByOrganisationAndAssessment(assessment.organisation(), assessment.id())
                .forEach(it -> kept.put(it.ref(), it));
        var set = setOf(assessment);
        var results = new ArrayList<Supplier<NdgSaved>>();
        for (var change : changes) {
            var item = set.find(change.ref()).orElseThrow(UnknownItem::new);
            results.add(save(
                    new Writing(assessment, sight, item, in), Optional.ofNullable(kept.get(change.ref())), change));
        }
        try {
            rows.flush();
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            throw new ChangedMeanwhile();
        }
        return results.stream().map(Supplier::get).toList();
    }

    /** Where and as whom an item is written. */
    private record Writing(
            NdgAssessment assessment,
            NdgSight sight,
            NdgItem item,
            @Nullable UUID in) {

        boolean isAllowed(NdgAnswer current) {
            return in == null ? sight.mayAnswer(current) : sight.overseer();
        }

        /** Nobody rubs out what they may not see: what a loaded return leaves empty stays. */
        NdgValues wanted(NdgValues before, NdgChange change) {
            var said = change.values().checked();
            return in == null ? said : before.overlaidBy(said);
        }

        boolean confirms(Optional<NdgKeptAnswer> kept, NdgValues wanted) {
            return in == null
                    && kept.filter(it -> it.confirmedBy(wanted, sight.person())).isPresent();
        }
    }

    private Supplier<NdgSaved> save(Writing writing, Optional<NdgKeptAnswer> kept, NdgChange change) {
        var item = writing.item();
        var current = kept.map(it -> it.answer(item, today())).orElseGet(() -> NdgAnswer.none(item));
        if (!writing.isAllowed(current)) {
            throw new UnknownItem();
        }
        var before = current.values();
        var wanted = writing.wanted(before, change);
        if (wanted.equals(before) && !writing.confirms(kept, wanted)) {
            return () -> new NdgSaved.Unchanged(current);
        }
        if (change.basedOn() != current.version()) {
            return () -> new NdgSaved.Conflict(current);
        }
        var organisation = writing.assessment().organisation();
        var allowed = rules.checked(organisation, writing.sight(), item, before, wanted);
        var row = write(writing, kept, allowed);
        return () -> new NdgSaved.Done(row.answer(item, today()));
    }

    private NdgKeptAnswer write(Writing writing, Optional<NdgKeptAnswer> kept, NdgValues wanted) {
        var assessment = writing.assessment();
        var item = writing.item();
        var person = writing.sight().person();
        var now = now();
        var before = kept.map(NdgKeptAnswer::values).orElse(NdgValues.NONE);
        var confirms = writing.confirms(kept, wanted);
        var row = kept.orElseGet(() -> new NdgKeptAnswer(assessment, item.ref(), wanted, person, now));
        row.become(wanted, person, now);
        if (writing.in() != null) {
            row.loaded(writing.in(), person);
        } else if (confirms) {
            row.confirm();
        }
        rows.save(row);
        var answerSet = confirms || !wanted.answersAs(before);
        edits.save(new NdgKeptEdit(assessment, item.ref(), new NdgEdit(person, now, wanted), answerSet, writing.in()));
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

    private LocalDate today() {
        return UkDates.day(clock.instant());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
