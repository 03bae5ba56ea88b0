package org.attest.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.assessments.AssessmentWorld.A1A;

import java.util.Map;
import java.util.TreeMap;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.assessments.Answer.Field;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.connections.Connections;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.organisations.OrganisationDirectory;
import org.attest.organisations.Sharing;
import org.attest.shared.DsptYear;
import org.attest.shared.ItemRef;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What a level rests on: answered indicators, and a reason where the level is not the suggested one. */
@AttestTest
class GroundsTest {

    private static final IndicatorKey FIRST = new IndicatorKey(Level.NOT_ACHIEVED, "A1.a.1");

    @Autowired
    CurrentUser currentUser;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    Assessments assessments;

    @Autowired
    Seals seals;

    @Autowired
    AnswerChecks checks;

    @Autowired
    Catalogue catalogue;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    Connections connections;

    AssessmentWorld world;

    @BeforeEach
    void makeOrganisations() {
        world = new AssessmentWorld(currentUser, directory, assessments);
    }

    @Test
    void answeredIndicatorsAreKeptWithTheAnswerAndItsHistory() {
        var before = all(Indication.NOT_TRUE, Indication.TRUE);
        save(Level.ACHIEVED, new Grounds(null, before));
        save(Level.ACHIEVED, new Grounds(null, before.with(FIRST, justified("One ward, until May."))));

        assertThat(world.answer(A1A).grounds().indicators().to(FIRST)).hasValue(justified("One ward, until May."));
        var latest =
                world.by(world.lead, () -> assessments.history(world.ref, A1A)).getFirst();
        assertThat(latest.fields())
                .containsExactly("indicator A1.a.1 (Not achieved)", "comment on A1.a.1 (Not achieved)");
        assertThat(latest.before().indicators()).isEqualTo(before);
    }

    @Test
    void anotherLevelThanTheSuggestedOneNeedsAReason() {
        var good = all(Indication.NOT_TRUE, Indication.TRUE);

        assertThatThrownBy(() -> save(Level.NOT_ACHIEVED, new Grounds(" ", good)))
                .hasMessage("The indicators suggest Achieved. Say why you set Not achieved.");
        save(Level.NOT_ACHIEVED, new Grounds("The board changed in May.", good));

        assertThat(world.answer(A1A).grounds().reason()).isEqualTo("The board changed in May.");
    }

    @Test
    void aLevelWithoutASuggestionNeedsNone() {
        save(Level.ACHIEVED, new Grounds(null, IndicatorAnswers.NONE.with(FIRST, said(Indication.NOT_TRUE))));

        assertThat(world.answer(A1A).level()).isEqualTo(Level.ACHIEVED);
    }

    @Test
    void justifiedNeedsItsComment() {
        assertThatThrownBy(() -> save(null, new Grounds(null, IndicatorAnswers.NONE.with(FIRST, justified(" ")))))
                .hasMessage("Say why A1.a.1 (Not achieved) is justified.");
    }

    @Test
    void anIndicatorThatTheVersionLacksIsRefusedByName() {
        var wrongColumn = new IndicatorKey(Level.PARTIALLY_ACHIEVED, "A1.a.1");

        assertThatThrownBy(() ->
                        save(null, new Grounds(null, IndicatorAnswers.NONE.with(wrongColumn, said(Indication.TRUE)))))
                .hasMessage(
                        "A1.a has no indicator A1.a.1 (Partially achieved) in this version, so it cannot be answered.");
        assertThat(world.answer(A1A)).isEqualTo(Answer.none(A1A));
    }

    @Test
    void aReturnLeavesTheGroundsAsTheyAre() {
        var grounds = new Grounds(null, all(Indication.NOT_TRUE, Indication.TRUE));
        save(Level.ACHIEVED, grounds);

        world.answerAll(world.lead);

        assertThat(world.answer(A1A).grounds()).isEqualTo(grounds);
    }

    @Test
    void aDraftKeepsWhatWasAnsweredOnTheScreen() {
        var grounds = new Grounds("Half typed", IndicatorAnswers.NONE.with(FIRST, justified("")));
        world.by(world.lead, () -> assessments.keepDraft(world.ref, change(Level.ACHIEVED, grounds)));

        assertThat(world.by(world.lead, () -> assessments.draft(world.ref, A1A)))
                .hasValueSatisfying(it -> assertThat(it.change().grounds()).isEqualTo(grounds));
    }

    @Test
    void aSealHoldsTheGroundsAndProvesThem() {
        var grounds = new Grounds("Why", IndicatorAnswers.NONE.with(FIRST, said(Indication.TRUE)));
        world.answerAll(world.lead);
        save(Level.ACHIEVED, grounds);
        world.as(world.lead, () -> assessments.submit(world.ref));
        var seal = world.sign();

        var sealed = world.by(world.approver, () -> seals.open(seal.id()));
        assertThat(sealed.answer(A1A).orElseThrow().grounds()).isEqualTo(grounds);
        assertThat(world.by(world.approver, () -> seals.verify(seal.id()))).isTrue();
    }

    @Test
    void whoMayNotReadTheStatementMayNotReadTheGrounds() {
        save(null, new Grounds(null, IndicatorAnswers.NONE.with(FIRST, justified("Ours alone."))));
        world.as(world.lead, () -> directory.share(world.trust.id(), Sharing.USUAL));

        for (var stranger : new Caller[] {world.icbLead, world.person(Role.CONTRIBUTOR)}) {
            var seen = world.by(stranger, () -> assessments.answer(world.ref, A1A));
            assertThat(seen.grounds()).isEqualTo(Grounds.NONE);
            assertThat(seen.shows(Field.GROUNDS)).isFalse();
        }
    }

    @Test
    void anExtraQuestionTakesOnlyWhatAnswersIt() {
        var risk = new OutcomeCode("B4.d");
        var last = new AssessmentRef(world.trust.id(), DsptYear.of("2025-26"));
        assertThatThrownBy(() -> ask(last, risk, Map.of("vulnerability-policy", "Perhaps")))
                .hasMessageContaining("is answered with one of: Yes, No");
        assertThatThrownBy(() -> ask(last, risk, Map.of("desktops-supported", "101")))
                .hasMessageContaining("a number from 0 to 100");
        assertThatThrownBy(() -> ask(last, risk, Map.of("mfa-policy", "Yes")))
                .hasMessage("B4.d does not ask this question this year.");

        ask(last, risk, Map.of("vulnerability-policy", "Yes", "desktops-supported", "99.5", "servers-supported", ""));

        var kept = world.by(world.lead, () -> assessments.answer(last, risk));
        assertThat(kept.grounds().questions().all())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("vulnerability-policy", "Yes", "desktops-supported", "99.5"));
    }

    @Test
    void aNoteBesideAQuestionIsKeptAndAnswersNothing() {
        var risk = new OutcomeCode("B4.d");
        var last = new AssessmentRef(world.trust.id(), DsptYear.of("2025-26"));
        ask(last, risk, QuestionAnswers.of(Map.of(), Map.of("vulnerability-policy", "With the board in May")));

        var kept = world.by(world.lead, () -> assessments.answer(last, risk))
                .grounds()
                .questions();
        assertThat(kept.noteOn("vulnerability-policy")).hasValue("With the board in May");
        assertThat(kept.to("vulnerability-policy")).isEmpty();
        assertThatThrownBy(() -> ask(last, risk, QuestionAnswers.of(Map.of(), Map.of("mfa-policy", "Soon"))))
                .hasMessage("B4.d does not ask this question this year.");
    }

    private void ask(AssessmentRef ref, OutcomeCode code, Map<String, String> answers) {
        ask(ref, code, QuestionAnswers.of(answers));
    }

    private void ask(AssessmentRef ref, OutcomeCode code, QuestionAnswers answers) {
        world.by(
                world.lead,
                () -> assessments.save(
                        ref,
                        new AnswerChange(
                                code,
                                assessments.answer(ref, code).version(),
                                null,
                                null,
                                null,
                                null,
                                Progress.NOT_STARTED,
                                new Grounds(null, IndicatorAnswers.NONE, answers))));
    }

    @Test
    void theChecksNameWhatIsWeakAndOnlyToThoseWhoSeeAll() {
        save(Level.ACHIEVED, Grounds.NONE);

        var checked = world.by(world.approver, () -> checks.check(world.ref));
        assertThat(checked.weakest()).extracting(WeakClaim::why).containsExactly("No evidence");
        assertThat(checked.byRule().keySet()).contains(CheckRule.ACHIEVED_WITHOUT_EVIDENCE);
        assertThatThrownBy(() -> world.by(world.icbLead, () -> checks.check(world.ref)))
                .isInstanceOf(AccessDeniedException.class);
        var elsewhere = new AssessmentWorld(currentUser, directory, assessments);
        assertThatThrownBy(() -> elsewhere.by(elsewhere.approver, () -> checks.check(world.ref)))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void theChecksSeeTheEvidenceThatIsLinked() {
        save(Level.ACHIEVED, Grounds.NONE);
        world.as(world.lead, () -> {
            var item = library.add(world.trust.id(), EvidenceDetails.titled("Minutes", EvidenceKind.OPERATION));
            connections.connect(item.ref(), ItemRef.outcome(world.trust.id(), "v9", "A1.a"), "");
        });

        var checked = world.by(world.approver, () -> checks.check(world.ref));
        assertThat(checked.weakest()).extracting(WeakClaim::why).containsExactly("The best evidence has 0 of 7 points");
        assertThat(checked.byRule().keySet()).doesNotContain(CheckRule.ACHIEVED_WITHOUT_EVIDENCE);
    }

    private void save(Level level, Grounds grounds) {
        world.by(world.lead, () -> assessments.save(world.ref, change(level, grounds)));
    }

    private AnswerChange change(Level level, Grounds grounds) {
        return new AnswerChange(A1A, world.answer(A1A).version(), level, null, null, null, Progress.READY, grounds);
    }

    private IndicatorAnswers all(Indication bad, Indication good) {
        var answers = new TreeMap<IndicatorKey, IndicatorAnswer>();
        world.by(world.lead, () -> catalogue.asked("v9", A1A))
                .forEach(it -> answers.put(IndicatorKey.of(it), said(it.column() == Level.NOT_ACHIEVED ? bad : good)));
        return new IndicatorAnswers(answers);
    }

    private static IndicatorAnswer said(Indication indication) {
        return new IndicatorAnswer(indication, null);
    }

    private static IndicatorAnswer justified(String why) {
        return new IndicatorAnswer(Indication.JUSTIFIED, why);
    }
}
