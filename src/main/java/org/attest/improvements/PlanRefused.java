package org.attest.improvements;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;

/** A broken rule of an improvement plan, as a sentence for the person. */
public final class PlanRefused extends Refused {

    private PlanRefused(String sentence) {
        super(sentence);
    }

    static PlanRefused nothingSealed() {
        return new PlanRefused("Nothing is sealed for this year yet. A plan starts from a signed position.");
    }

    static PlanRefused noGap() {
        return new PlanRefused(
                "No outcome of the latest seal is below its expected level, so there is nothing to plan.");
    }

    static PlanRefused startedAlready() {
        return new PlanRefused("The plan of this year was started already.");
    }

    static PlanRefused notNow(PlanMove move, PlanStage stage) {
        return new PlanRefused(
                "The plan is %s, so it cannot be %s.".formatted(stage.words().toLowerCase(), move.done()));
    }

    static PlanRefused closed(PlanStage stage) {
        return new PlanRefused(
                "The plan is %s: what is to be done and until when can only change after it is sent back or revised."
                        .formatted(stage.words().toLowerCase()));
    }

    static PlanRefused reasonMissing() {
        return new PlanRefused("Give the reason.");
    }

    static PlanRefused barred(String sentence) {
        return new PlanRefused(sentence);
    }

    static PlanRefused notAGap(OutcomeCode outcome) {
        return new PlanRefused("%s is no gap of this plan.".formatted(outcome));
    }

    static PlanRefused whatMissing() {
        return new PlanRefused("Say what is to be done.");
    }

    static PlanRefused tooLate(LocalDate deadline) {
        return new PlanRefused("The due date must be %s or earlier: six months after the final date of the year."
                .formatted(UkDates.inWords(deadline)));
    }

    static PlanRefused inThePast() {
        return new PlanRefused("The due date must not be in the past.");
    }

    static PlanRefused notAColleague() {
        return new PlanRefused("The owner must be somebody of this organisation.");
    }

    static PlanRefused onlyProgress() {
        return new PlanRefused(
                "Only a provider lead may change what is to be done, its owner or its date, or drop it.");
    }

    static PlanRefused proofMissing() {
        return new PlanRefused("Link the evidence that shows it is done, or say why there is none.");
    }

    static PlanRefused dropReasonMissing() {
        return new PlanRefused("Say why the action is dropped.");
    }

    static PlanRefused laterSeal(int seal) {
        return new PlanRefused("Seal %d is newer than this plan. Bring the plan up to it first.".formatted(seal));
    }

    static PlanRefused unplanned(List<OutcomeCode> gaps, LocalDate deadline) {
        return new PlanRefused("%s no action with an owner and a date in time (by %s), or an action without them: %s."
                .formatted(
                        gaps.size() == 1 ? "1 gap has" : gaps.size() + " gaps have",
                        UkDates.inWords(deadline),
                        gaps.stream().map(OutcomeCode::code).collect(Collectors.joining(", "))));
    }
}
