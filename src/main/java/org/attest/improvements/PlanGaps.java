package org.attest.improvements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.access.CurrentUser;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.SealedAnswer;
import org.attest.assessments.SealedPosition;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Standing;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.DsptYear;
import org.attest.shared.FieldChange;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Starts plans, and keeps their gap lines in step with the seal that they rest on. */
@Component
class PlanGaps {

    /** Domain of the toolkit: an improvement plan is complete within six months; counted from the year's final date. */
    private static final int MONTHS = 6;

    private final PlanRows plans;
    private final GapRows gaps;
    private final LatestSeals seals;
    private final PlanDiary diary;
    private final Catalogue catalogue;
    private final CurrentUser currentUser;
    private final Clock clock;

    PlanGaps(
            PlanRows plans,
            GapRows gaps,
            LatestSeals seals,
            PlanDiary diary,
            Catalogue catalogue,
            CurrentUser currentUser,
            Clock clock) {
        this.plans = plans;
        this.gaps = gaps;
        this.seals = seals;
        this.diary = diary;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    void start(AssessmentRef ref) {
        var position = seals.of(ref).orElseThrow(PlanRefused::nothingSealed);
        if (below(position).isEmpty()) {
            throw PlanRefused.noGap();
        }
        if (plans.findByOrganisationAndYear(ref.organisation(), ref.year()).isPresent()) {
            throw PlanRefused.startedAlready();
        }
        try {
            var plan = plans.saveAndFlush(new KeptPlan(
                    position.seal(), deadline(ref.year()), currentUser.get().person(), clock.instant()));
            gaps.saveAllAndFlush(
                    below(position).stream().map(it -> new KeptGap(plan, it)).toList());
            diary.write(plan, PlanVerb.START, null, facts(position));
        } catch (DataIntegrityViolationException e) {
            throw new ChangedMeanwhile();
        }
    }

    /** Brings the gap lines up to the latest seal; lines of met outcomes stay, closed, for their actions. */
    void rest(KeptPlan plan) {
        var position = seals.of(plan.ref()).orElseThrow(PlanRefused::nothingSealed);
        plan.restOn(position.seal(), deadline(plan.ref().year()));
        var held = gaps.findByOrganisationAndPlan(plan.organisation(), plan.id()).stream()
                .collect(Collectors.toMap(KeptGap::outcome, it -> it));
        held.values().forEach(KeptGap::close);
        var added = new ArrayList<KeptGap>();
        for (var answer : below(position)) {
            var line = held.get(answer.outcome());
            if (line == null) {
                added.add(new KeptGap(plan, answer));
            } else {
                line.open(answer);
            }
        }
        gaps.saveAllAndFlush(added);
        diary.write(plan, PlanVerb.REST, null, facts(position));
    }

    static List<SealedAnswer> below(SealedPosition position) {
        return position.answers().stream()
                .filter(it -> it.standing() == Standing.BELOW)
                .toList();
    }

    private LocalDate deadline(DsptYear year) {
        return catalogue.edition(year).finalDue().plusMonths(MONTHS);
    }

    private static List<FieldChange> facts(SealedPosition position) {
        return List.of(
                FieldChange.of("seal", null, position.seal().number()),
                FieldChange.of("gaps", null, below(position).size()));
    }
}
