package org.attest.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.catalogue.AskedIndicator;
import org.attest.catalogue.Expected;
import org.attest.catalogue.ExtraQuestion;
import org.attest.catalogue.IndicatorCounts;
import org.attest.catalogue.Level;
import org.attest.catalogue.Outcome;
import org.attest.catalogue.OutcomeCode;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidencePoint;
import org.attest.evidence.EvidenceRow;
import org.attest.evidence.Freshness;
import org.attest.evidence.ReviewState;
import org.attest.evidence.Whose;
import org.attest.shared.Ids;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.junit.jupiter.api.Test;

/** The rules that point at an answer before somebody signs it, and the order of the weakest claims. */
class ClaimTest {

    private static final OrganisationId OURS = OrganisationId.of("00000000-0000-7000-8000-0000000000bb");
    private static final IndicatorKey BAD = new IndicatorKey(Level.NOT_ACHIEVED, "A1.a.1");
    private static final IndicatorKey GOOD = new IndicatorKey(Level.ACHIEVED, "A1.a.2");
    private static final List<AskedIndicator> ASKED = Stream.of(BAD, GOOD)
            .map(it -> new AskedIndicator(it.column(), it.identifier(), "A line.", null))
            .toList();
    private static final ExtraQuestion POLICY =
            new ExtraQuestion("policy", "Is there a policy?", ExtraQuestion.Kind.CHOICE, List.of("Yes", "No"), null);
    private static final EvidenceRow FRESH = evidence(EvidenceKind.TEST, Freshness.IN_DATE, ReviewState.ACCEPTED);
    private static final EvidenceRow STALE = evidence(EvidenceKind.TEST, Freshness.STALE, ReviewState.ACCEPTED);
    private static final EvidenceRow PLAN = evidence(EvidenceKind.DESIGN, Freshness.IN_DATE, ReviewState.ACCEPTED);

    @Test
    void achievedWithFreshEvidenceThatWorksBreaksNoRule() {
        assertThat(claim("A1.a", Level.ACHIEVED, Grounds.NONE, FRESH).broken()).isEmpty();
    }

    @Test
    void achievedWithNothingBehindItIsNamed() {
        assertThat(claim("A1.a", Level.ACHIEVED, Grounds.NONE).broken())
                .containsExactly(CheckRule.ACHIEVED_WITHOUT_EVIDENCE);
        assertThat(claim("A1.a", Level.NOT_ACHIEVED, Grounds.NONE).broken()).isEmpty();
    }

    @Test
    void withdrawnEvidenceProvesNothing() {
        var gone = evidence(EvidenceKind.TEST, Freshness.IN_DATE, ReviewState.WITHDRAWN);
        assertThat(claim("A1.a", Level.ACHIEVED, Grounds.NONE, gone).broken())
                .containsExactly(CheckRule.ACHIEVED_WITHOUT_EVIDENCE);
    }

    @Test
    void aPlanAloneDoesNotProveThatItWorks() {
        assertThat(claim("A1.a", Level.ACHIEVED, Grounds.NONE, PLAN).broken()).containsExactly(CheckRule.DESIGN_ONLY);
        assertThat(claim("A1.a", Level.ACHIEVED, Grounds.NONE, PLAN, FRESH).broken())
                .isEmpty();
        assertThat(claim("A1.a", Level.PARTIALLY_ACHIEVED, Grounds.NONE, PLAN).broken())
                .isEmpty();
    }

    @Test
    void staleEvidenceIsCounted() {
        var claim = claim("A1.a", Level.PARTIALLY_ACHIEVED, Grounds.NONE, FRESH, STALE);
        assertThat(claim.broken()).containsExactly(CheckRule.EVIDENCE_STALE);
        assertThat(claim.sentence(CheckRule.EVIDENCE_STALE)).isEqualTo("1 of 2 linked items of evidence is stale.");
    }

    @Test
    void aLevelAboveTheSuggestionWantsItsReason() {
        var failed = indicators(Indication.NOT_TRUE, Indication.NOT_TRUE);
        var without = claim("A1.a", Level.ACHIEVED, new Grounds(null, failed), FRESH);
        assertThat(without.broken()).containsExactly(CheckRule.ABOVE_SUGGESTION_WITHOUT_REASON);
        assertThat(without.sentence(CheckRule.ABOVE_SUGGESTION_WITHOUT_REASON))
                .isEqualTo("The indicators suggest Not achieved; claimed is Achieved.");
        assertThat(claim("A1.a", Level.ACHIEVED, new Grounds("The audit says so.", failed), FRESH)
                        .broken())
                .isEmpty();
    }

    @Test
    void aCarriedAnswerThatNobodyConfirmedIsListedAndWeak() {
        var carried = new Claim(
                outcome("A1.a"), answer("A1.a", Level.ACHIEVED, Grounds.NONE, true), ASKED, List.of(), List.of(FRESH));
        assertThat(carried.broken()).containsExactly(CheckRule.CARRIED_UNCONFIRMED);
        assertThat(carried.weak().why()).isEqualTo("Carried from last year and not confirmed");
    }

    @Test
    void aSuggestionThatRestsOnJustifiedIsListed() {
        var justified = indicators(Indication.JUSTIFIED, Indication.TRUE);
        assertThat(claim("A1.a", Level.ACHIEVED, new Grounds(null, justified), FRESH)
                        .broken())
                .containsExactly(CheckRule.RESTS_ON_JUSTIFIED);
    }

    @Test
    void aQuestionWithoutAnAnswerIsListed() {
        assertThat(asking(QuestionAnswers.NONE).broken()).containsExactly(CheckRule.POLICY_QUESTION_UNANSWERED);
        assertThat(asking(QuestionAnswers.of(Map.of("policy", "Yes"))).broken()).isEmpty();
    }

    @Test
    void theWeakestClaimsComeInTheOrderOfTheRuleAndThenOfTheCode() {
        var failed = new Grounds("Because.", indicators(Indication.NOT_TRUE, Indication.NOT_TRUE));
        var claims = new ArrayList<>(List.of(
                claim("B1.a", Level.PARTIALLY_ACHIEVED, Grounds.NONE, STALE),
                claim("A2.a", Level.ACHIEVED, Grounds.NONE),
                claim("C1.a", Level.ACHIEVED, Grounds.NONE, PLAN),
                claim("D1.a", Level.ACHIEVED, failed, FRESH),
                claim("A1.b", Level.ACHIEVED, Grounds.NONE, FRESH),
                claim("A1.c", Level.ACHIEVED, Grounds.NONE, pointed(5)),
                claim("D2.a", Level.ACHIEVED, Grounds.NONE, pointed(2), pointed(1)),
                claim("A1.a", Level.NOT_ACHIEVED, Grounds.NONE)));

        assertThat(claims.stream()
                        .filter(Claim::isWeak)
                        .sorted(Claim.WEAKEST)
                        .map(Claim::weak)
                        .map(it -> it.outcome().code() + ": " + it.why()))
                .containsExactly(
                        "D1.a: Claimed above the suggestion (Not achieved)",
                        "C1.a: Achieved on design evidence alone",
                        "A2.a: No evidence",
                        "B1.a: Stale evidence",
                        "D2.a: The best evidence has 2 of 7 points",
                        "A1.c: The best evidence has 5 of 7 points");
    }

    private static EvidenceRow pointed(int points) {
        return evidence(EvidenceKind.TEST, Freshness.IN_DATE, ReviewState.ACCEPTED, points);
    }

    private static IndicatorAnswers indicators(Indication bad, Indication good) {
        return IndicatorAnswers.NONE
                .with(BAD, new IndicatorAnswer(bad, "Because."))
                .with(GOOD, new IndicatorAnswer(good, "Because."));
    }

    private static Claim claim(String code, Level level, Grounds grounds, EvidenceRow... evidence) {
        return new Claim(outcome(code), answer(code, level, grounds), ASKED, List.of(), List.of(evidence));
    }

    private static Claim asking(QuestionAnswers answers) {
        var grounds = new Grounds(null, IndicatorAnswers.NONE, answers);
        return new Claim(
                outcome("A1.a"), answer("A1.a", Level.ACHIEVED, grounds), ASKED, List.of(POLICY), List.of(FRESH));
    }

    private static Answer answer(String code, Level level, Grounds grounds) {
        return answer(code, level, grounds, false);
    }

    private static Answer answer(String code, Level level, Grounds grounds, boolean unconfirmed) {
        return new Answer(
                new OutcomeCode(code),
                level,
                null,
                null,
                null,
                Progress.READY,
                grounds,
                unconfirmed,
                null,
                1,
                null,
                null,
                Set.of());
    }

    private static EvidenceRow evidence(EvidenceKind kind, Freshness freshness, ReviewState state) {
        return evidence(kind, freshness, state, EvidencePoint.values().length);
    }

    private static EvidenceRow evidence(EvidenceKind kind, Freshness freshness, ReviewState state, int points) {
        return new EvidenceRow(
                Ids.next(),
                OURS,
                Whose.OURS,
                "E-0001",
                "An item",
                kind,
                null,
                Marking.OFFICIAL,
                state,
                freshness,
                null,
                points,
                0,
                1,
                null);
    }

    private static Outcome outcome(String code) {
        return new Outcome(
                new OutcomeCode(code),
                "An outcome",
                code.substring(0, 2),
                "A principle",
                code.substring(0, 1),
                "An objective",
                new LinkedHashSet<>(List.of(Level.values())),
                true,
                Expected.notKnown("Invented"),
                1,
                List.of(),
                "Invented",
                List.of(),
                IndicatorCounts.NOT_KNOWN);
    }
}
