package org.attest.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.assessments.AssessmentWorld.A1A;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attest.AttestTest;
import org.attest.access.ActsFor;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.Ids;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an ICB loads for an organisation is nobody's word until its approver signs, or a second person confirms a letter. */
@AttestTest
class LoadedAnswersTest {

    private static final OutcomeCode A1B = new OutcomeCode("A1.b");

    @Autowired
    CurrentUser currentUser;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    Assessments assessments;

    @Autowired
    AssessmentYear year;

    @Autowired
    LoadedAnswers loaded;

    AssessmentWorld world;
    AssessmentRef ref;
    UUID in;

    @BeforeEach
    void loadOneAnswer() {
        world = new AssessmentWorld(currentUser, directory, assessments);
        ref = world.ref;
        in = Ids.next();
        load(A1A, Level.ACHIEVED, "As in the mail.");
    }

    @Test
    void itCountsAsUnconfirmedUntilTheApproverSigns() {
        assertThat(world.answer(A1A).waitsForSignature()).isTrue();
        assertThat(world.overview().counts().unconfirmed()).isEqualTo(1);

        assertThat(world.by(world.approver, () -> loaded.sign(ref, in))).isEqualTo(1);

        assertThat(world.answer(A1A).unconfirmed()).isFalse();
        assertThat(world.overview().counts().unconfirmed()).isZero();
        var history = world.by(world.lead, () -> assessments.history(ref, A1A));
        assertThat(history)
                .extracting(AnswerEdit::through)
                .containsExactly(AnswerEdit.Through.SIGNED, AnswerEdit.Through.ON_BEHALF);
    }

    @Test
    void whoSignedALoadedReturnMaySignOffTheRoundAndWhoLoadedItMayNotAcceptIt() {
        world.by(world.icbLead, () -> loaded.saveAll(ref, in, world.best()));
        world.by(world.approver, () -> loaded.sign(ref, in));
        world.as(world.lead, () -> assessments.submit(ref));

        assertThat(world.sign().number()).isEqualTo(1);
        assertThatThrownBy(() -> world.as(world.icbLead, () -> assessments.accept(ref)))
                .isInstanceOf(AssessmentRefused.class);
    }

    @Test
    void theRoundIsNotSubmittedBefore() {
        world.by(world.icbLead, () -> loaded.saveAll(ref, in, world.best()));

        assertThatThrownBy(() -> world.as(world.lead, () -> assessments.submit(ref)))
                .hasMessageStartingWith("The ICB loaded these answers for your organisation");
    }

    @Test
    void sayingStillTrueOrReadyIsNoSignatureButSayingItAnewMakesItTheirOwn() {
        assertThatThrownBy(() -> world.as(world.lead, () -> year.confirm(ref, List.of(A1A))))
                .hasMessageContaining("wait for the approver's signature");
        var now = world.answer(A1A).asChange();
        world.by(
                world.lead,
                () -> assessments.save(
                        ref,
                        new AnswerChange(
                                A1A, now.basedOn(), now.level(), now.statement(), null, null, Progress.NOT_STARTED)));
        assertThat(world.answer(A1A).unconfirmed()).isTrue();

        world.save(world.lead, A1A, Level.NOT_ACHIEVED, "Our own words.");
        assertThat(world.answer(A1A).unconfirmed()).isFalse();
        assertThat(world.by(world.approver, () -> loaded.sign(ref, in))).isZero();
        assertThat(world.by(world.approver, () -> loaded.changes(ref, in)))
                .singleElement()
                .satisfies(it -> assertThat(it.waits()).isFalse());
    }

    @Test
    void whoeverLoadedItNeverConfirmsIt() {
        var letter = new ItemRef(ItemKind.EVIDENCE, world.icb.id(), Ids.next().toString());
        var person = world.icbLead.person();
        var secondRole = world.person(person, Role.APPROVER, Role.PROVIDER_LEAD);
        var delegate = new Caller(
                world.approver.person(),
                "Delegate",
                Set.of(),
                Set.of(),
                Set.of(new ActsFor(person, new Grant(Role.APPROVER, ref.organisation()))));

        for (var caller : List.of(secondRole, delegate)) {
            assertThatThrownBy(() -> world.by(caller, () -> loaded.sign(ref, in)))
                    .hasMessageStartingWith("You loaded these answers");
            assertThatThrownBy(() -> world.by(caller, () -> loaded.reject(ref, in)))
                    .hasMessageStartingWith("You loaded these answers");
        }
        assertThatThrownBy(() -> world.by(world.icbLead, () -> loaded.confirm(ref, in, letter)))
                .hasMessageStartingWith("You loaded these answers");
        world.save(secondRole, A1A, Level.NOT_ACHIEVED, "The loader, by another role.");
        assertThat(world.answer(A1A).unconfirmed()).isTrue();
    }

    @Test
    void aSecondPersonOfTheIcbConfirmsAgainstALetterAndMayStillReviewTheRound() {
        var letter = new ItemRef(ItemKind.EVIDENCE, world.icb.id(), Ids.next().toString());
        var second = AssessmentWorld.icbLead(world.icb.id(), world.trust.id());
        world.by(world.icbLead, () -> loaded.saveAll(ref, in, world.best()));

        assertThat(world.by(second, () -> loaded.confirm(ref, in, letter))).isEqualTo(49);
        world.as(world.lead, () -> assessments.submit(ref));
        world.sign();
        world.as(second, () -> assessments.accept(ref));
        assertThat(world.stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void rejectingPutsNothingBackAndEachAnswerWaitsForTheOrganisationsOwnWord() {
        load(A1B, Level.ACHIEVED, "Also in the mail.");
        assertThat(world.by(world.approver, () -> loaded.reject(ref, in))).isEqualTo(2);

        assertThat(world.answer(A1A).level()).isEqualTo(Level.ACHIEVED);
        assertThat(world.answer(A1A).unconfirmed()).isTrue();
        assertThat(world.by(world.approver, () -> loaded.sign(ref, in))).isZero();
        assertThatThrownBy(() -> world.as(
                        world.person(world.icbLead.person(), Role.PROVIDER_LEAD),
                        () -> year.confirm(ref, List.of(A1A))))
                .hasMessageStartingWith("You loaded these answers");
        world.as(world.lead, () -> year.confirm(ref, List.of(A1A)));
        assertThat(world.answer(A1A).unconfirmed()).isFalse();
        assertThat(world.answer(A1B).unconfirmed()).isTrue();
    }

    @Test
    void theIcbIsNotToldWhatStoodThereBeforeAndNobodyElseLearnsAnything() {
        world.save(world.lead, A1B, Level.NOT_ACHIEVED, "Inside.");
        load(A1B, Level.ACHIEVED, "From the mail.");

        assertThat(world.by(world.lead, () -> loaded.changes(ref, in)))
                .extracting(it -> it.before() == null ? null : it.before().statement())
                .containsExactly(null, "Inside.");
        assertThat(world.by(world.icbLead, () -> loaded.changes(ref, in)))
                .allSatisfy(it -> assertThat(it.before()).isNull());
        var stranger = AssessmentWorld.icbLead(new AssessmentWorld(currentUser, directory, assessments).icb.id());
        assertThatThrownBy(() -> world.by(stranger, () -> loaded.changes(ref, in)))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.by(stranger, () -> loaded.saveAll(ref, in, List.of())))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void anIcbLoadsNothingForItselfNorThroughTheUsualDoor() {
        var own = new AssessmentRef(world.icb.id(), AssessmentWorld.YEAR);
        assertThatThrownBy(() -> world.by(world.icbLead, () -> loaded.saveAll(own, in, List.of())))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.by(world.icbLead, () -> assessments.saveAll(ref, world.best())))
                .isInstanceOf(UnknownItem.class);
    }

    private void load(OutcomeCode code, Level level, String statement) {
        world.by(world.icbLead, () -> {
            var version = assessments.answer(ref, code).version();
            return loaded.saveAll(
                    ref, in, List.of(new AnswerChange(code, version, level, statement, null, null, Progress.READY)));
        });
    }
}
