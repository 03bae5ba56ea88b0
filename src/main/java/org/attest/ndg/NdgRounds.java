package org.attest.ndg;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.attest.access.Caller;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.FieldChange;
import org.attest.shared.Narrative;
import org.attest.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes the steps of a year, one by one, each written into the stage history and told to the trail. */
@Component
class NdgRounds {

    private final NdgTurns turns;
    private final NdgSights sights;
    private final NdgOwnApproval ownApproval;
    private final NdgYears years;
    private final NdgAnswerBook answers;
    private final NdgSealBook seals;
    private final NdgStepRows steps;
    private final OrganisationDirectory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NdgRounds(
            NdgTurns turns,
            NdgSights sights,
            NdgOwnApproval ownApproval,
            NdgYears years,
            NdgAnswerBook answers,
            NdgSealBook seals,
            NdgStepRows steps,
            OrganisationDirectory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.turns = turns;
        this.sights = sights;
        this.ownApproval = ownApproval;
        this.years = years;
        this.answers = answers;
        this.seals = seals;
        this.steps = steps;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    void take(NdgYear ref, NdgMove move, @Nullable String reason) {
        var caller = sights.requireMove(move, ref.organisation());
        var why = Narrative.checked(reason);
        if (move.needsReason() && why == null) {
            throw NdgRefused.reasonMissing();
        }
        var assessment = turns.take(ref);
        var from = assessment.stage();
        check(assessment, move, false, caller);
        assessment.take(move, false);
        if (move == NdgMove.SUBMIT) {
            requireAnswered(answers.of(assessment));
        }
        if (move == NdgMove.COUNTERSIGN) {
            seals.countersign(assessment, caller.person(), now());
        }
        write(assessment, from, new NdgStep(move, assessment.stage(), caller.person(), now(), why), null);
    }

    NdgSeal signOff(NdgYear ref, String declaration) {
        var caller = sights.requireMove(NdgMove.SIGN_OFF, ref.organisation());
        var wording = Narrative.checked(declaration);
        if (wording == null) {
            throw NdgRefused.declarationMissing();
        }
        var assessment = turns.take(ref);
        var from = assessment.stage();
        var onePerson = directory.find(ref.organisation()).singlePerson();
        check(assessment, NdgMove.SIGN_OFF, onePerson, caller);
        assessment.take(NdgMove.SIGN_OFF, onePerson);
        var seal = seals.seal(assessment, onePerson, caller.person(), wording, now());
        var step = new NdgStep(NdgMove.SIGN_OFF, assessment.stage(), caller.person(), seal.sealedAt(), null);
        write(assessment, from, step, seal.hash());
        return seal;
    }

    /** Latest first. */
    List<NdgStep> history(NdgAssessment assessment) {
        return steps.findByOrganisationAndAssessmentOrderByIdDesc(assessment.organisation(), assessment.id()).stream()
                .map(NdgKeptStep::step)
                .toList();
    }

    private void check(NdgAssessment assessment, NdgMove move, boolean onePerson, Caller caller) {
        if (move.needsOpenYear()) {
            years.require(assessment.ref().year());
        }
        var bar =
                ownApproval.barred(assessment, onePerson, caller, Set.of(move)).get(move);
        if (bar != null) {
            throw NdgRefused.barred(bar);
        }
    }

    private static void requireAnswered(List<NdgAnswer> all) {
        var unconfirmed = all.stream().filter(it -> it.loaded() != null).count();
        if (unconfirmed > 0) {
            throw NdgRefused.unconfirmed(unconfirmed);
        }
        if (all.stream().noneMatch(it -> it.state().isMet())) {
            throw NdgRefused.nothingAnswered();
        }
    }

    private void write(NdgAssessment assessment, NdgStage from, NdgStep step, @Nullable Sha256 seal) {
        steps.saveAndFlush(new NdgKeptStep(assessment, step));
        events.publishEvent(new NdgChanged(
                assessment.organisation(),
                "ndg." + step.move().done().replace(' ', '-'),
                "ndg-assessment",
                assessment.ref().year().toString(),
                List.of(
                        FieldChange.of("stage", from, step.stage()),
                        FieldChange.ofText("reason", null, step.reason()),
                        FieldChange.of("seal", null, seal))));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
