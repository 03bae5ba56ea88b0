package org.attest.assessments;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attest.access.Caller;
import org.attest.catalogue.OutcomeCode;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.Narrative;
import org.attest.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes the steps of a round, one by one, each written into the stage history and told to the trail. */
@Component
class Rounds {

    private final Turns turns;
    private final Sights sights;
    private final OwnApproval ownApproval;
    private final OpenYears openYears;
    private final AnswerBook answers;
    private final SealBook seals;
    private final StepRows steps;
    private final Signatures signatures;
    private final OrganisationDirectory directory;
    private final ReviewBook reviews;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rounds(
            Turns turns,
            Sights sights,
            OwnApproval ownApproval,
            OpenYears openYears,
            AnswerBook answers,
            SealBook seals,
            StepRows steps,
            Signatures signatures,
            OrganisationDirectory directory,
            ReviewBook reviews,
            ApplicationEventPublisher events,
            Clock clock) {
        this.turns = turns;
        this.sights = sights;
        this.ownApproval = ownApproval;
        this.openYears = openYears;
        this.answers = answers;
        this.seals = seals;
        this.steps = steps;
        this.signatures = signatures;
        this.directory = directory;
        this.reviews = reviews;
        this.events = events;
        this.clock = clock;
    }

    void take(AssessmentRef ref, Move move, @Nullable String reason) {
        var caller = sights.requireMove(move, ref.organisation());
        var why = Narrative.checked(reason);
        if (move.needsReason() && why == null) {
            throw AssessmentRefused.reasonMissing();
        }
        var assessment = turns.take(ref);
        var from = assessment.stage();
        check(assessment, move, false, caller);
        var handedIn = move == Move.SUBMIT ? answers.of(assessment).values() : List.<Answer>of();
        requireNoneLoaded(codes(handedIn, it -> it.loaded() != null));
        assessment.take(move, unanswered(handedIn), codes(handedIn, Answer::unconfirmed));
        if (move == Move.COUNTERSIGN) {
            seals.countersign(assessment, caller.person(), now());
        }
        if (move == Move.SEND_QUERIES) {
            reviews.send(assessment, caller.person());
        }
        write(
                assessment,
                new StageEntry(move, assessment.round(), assessment.stage(), caller.person(), now(), why),
                from,
                null);
    }

    Seal signOff(AssessmentRef ref, String declaration) {
        var caller = sights.requireMove(Move.SIGN_OFF, ref.organisation());
        var wording = Narrative.checked(declaration);
        if (wording == null) {
            throw AssessmentRefused.declarationMissing();
        }
        var assessment = turns.take(ref);
        var from = assessment.stage();
        var onePerson = directory.find(ref.organisation()).singlePerson();
        check(assessment, Move.SIGN_OFF, onePerson, caller);
        var answersQueries = assessment.answersQueries();
        assessment.signOff(onePerson, unanswered(answers.of(assessment).values()));
        var words = signatures.under(wording, caller, ref.organisation());
        var seal = seals.seal(assessment, onePerson, caller.person(), words, now());
        if (answersQueries) {
            reviews.carry(assessment);
        }
        var entry = new StageEntry(
                Move.SIGN_OFF, assessment.round(), assessment.stage(), caller.person(), seal.sealedAt(), null);
        write(assessment, entry, from, seal.hash());
        return seal;
    }

    /** Latest first. */
    List<StageEntry> history(Assessment assessment) {
        return steps.findByOrganisationAndAssessmentOrderByIdDesc(assessment.organisation(), assessment.id()).stream()
                .map(KeptStep::entry)
                .toList();
    }

    private void check(Assessment assessment, Move move, boolean onePerson, Caller caller) {
        if (move.needsOpenYear()) {
            openYears.require(assessment.ref().year());
        }
        requireNotBarred(assessment, move, onePerson, caller);
        if (move == Move.ACCEPT && move.fits(assessment.round(), assessment.stage())) {
            reviews.requireSettled(assessment);
        }
        if (move == Move.SUBMIT && assessment.answersQueries()) {
            reviews.requireReplies(assessment);
        }
    }

    /** @throws AssessmentRefused when the caller may not take this step although the role is right */
    void requireNotBarred(Assessment assessment, Move move, boolean onePerson, Caller caller) {
        var bar =
                ownApproval.barred(assessment, onePerson, caller, Set.of(move)).get(move);
        if (bar != null) {
            throw AssessmentRefused.barred(bar);
        }
    }

    private void write(Assessment assessment, StageEntry entry, Stage from, @Nullable Sha256 seal) {
        steps.saveAndFlush(new KeptStep(assessment, entry));
        var delegators = sights.delegateOf(entry.move(), assessment.organisation());
        events.publishEvent(new RoundMoved(assessment.ref(), from, entry, seal, delegators));
    }

    private static void requireNoneLoaded(Set<OutcomeCode> loaded) {
        if (!loaded.isEmpty()) {
            throw AssessmentRefused.loadedUnsigned(List.copyOf(loaded));
        }
    }

    private static TreeSet<OutcomeCode> unanswered(Collection<Answer> answers) {
        return codes(answers, it -> it.level() == null);
    }

    private static TreeSet<OutcomeCode> codes(Collection<Answer> answers, Predicate<Answer> which) {
        return answers.stream().filter(which).map(Answer::outcome).collect(Collectors.toCollection(TreeSet::new));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
