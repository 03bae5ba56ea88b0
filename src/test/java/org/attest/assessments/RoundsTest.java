package org.attest.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.assessments.AssessmentWorld.A1A;

import java.util.List;
import java.util.Set;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.catalogue.Level;
import org.attest.organisations.OnePersonMarks;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.Ids;
import org.attest.shared.PersonId;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AttestTest
class RoundsTest {

    @Autowired
    CurrentUser currentUser;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    OnePersonMarks marks;

    @Autowired
    Assessments assessments;

    @Autowired
    LoadedAnswers loaded;

    @Autowired
    Seals seals;

    @Autowired
    Reviews reviews;

    AssessmentWorld world;
    AssessmentRef ref;

    @BeforeEach
    void makeOrganisations() {
        world = new AssessmentWorld(currentUser, directory, assessments);
        ref = world.ref;
    }

    @Test
    void aRoundIsAnsweredSubmittedSignedAndAccepted() {
        var seal = world.signedOff();
        world.as(world.icbLead, () -> assessments.accept(ref));

        var overview = world.overview();
        assertThat(overview.stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(overview.latestSeal()).isEqualTo(seal);
        assertThat(overview.history())
                .extracting(StageEntry::move)
                .containsExactly(Move.ACCEPT, Move.SIGN_OFF, Move.SUBMIT);
        assertThat(overview.history().getFirst().by()).isEqualTo(world.icbLead.person());
    }

    @Test
    void submittingNamesTheOutcomesWithoutALevel() {
        world.answerAll(world.lead);
        world.save(world.lead, A1A, null, "Not sure.");

        assertThatThrownBy(() -> world.as(world.lead, () -> assessments.submit(ref)))
                .isInstanceOf(AssessmentRefused.class)
                .hasMessage("1 outcome has no level yet: A1.a.");
        assertThat(world.stage()).isEqualTo(Stage.OPEN);
    }

    @Test
    void nothingIsAnsweredWhileOthersSignOrReview() {
        world.submitted();

        assertThatThrownBy(() -> world.save(world.lead, A1A, Level.NOT_ACHIEVED, ""))
                .hasMessage("The round is submitted, so answers cannot change now.");
    }

    @Test
    void theApproverSendsBackWithAReasonThatIsKept() {
        world.submitted();

        assertThatThrownBy(() -> world.as(world.approver, () -> assessments.sendBack(ref, "  ")))
                .hasMessage("Give the reason.");
        world.as(world.approver, () -> assessments.sendBack(ref, "A1.a has no board minute."));

        assertThat(world.stage()).isEqualTo(Stage.OPEN);
        assertThat(world.overview().history().getFirst().reason()).isEqualTo("A1.a has no board minute.");
        var asIcb = world.by(world.icbLead, () -> assessments.overview(ref));
        assertThat(asIcb.history().getFirst().reason()).isNull();
    }

    @Test
    void aReturnedRoundIsAnsweredAgainAndTheSealStays() {
        var first = world.signedOff();
        world.as(world.icbLead, () -> assessments.giveBack(ref, "A1.a reads too high."));
        world.save(world.lead, A1A, Level.NOT_ACHIEVED, "We looked again.");
        world.as(world.lead, () -> assessments.submit(ref));
        var second = world.sign();

        assertThat(world.by(world.approver, () -> seals.of(ref))).containsExactly(second, first);
        assertThat(second.number()).isEqualTo(2);
    }

    @Test
    void theNextRoundKeepsTheAnswersAndOpensThem() {
        world.signedOff();
        world.as(world.lead, () -> assessments.openNextRound(ref));

        assertThat(world.overview().round()).isEqualTo(Round.FINAL);
        assertThat(world.stage()).isEqualTo(Stage.OPEN);
        assertThat(world.overview().counts().answered()).isEqualTo(49);
        world.as(world.lead, () -> assessments.submit(ref));
        world.sign();
        assertThatThrownBy(() -> world.as(world.lead, () -> assessments.openNextRound(ref)))
                .hasMessage("The final round is signed off, so it cannot be opened.");
    }

    @Test
    void whoSubmittedMayNotSignThoughTheyAreAnApproverToo() {
        var both = world.person(Role.PROVIDER_LEAD, Role.APPROVER);
        world.answerAll(world.lead);
        world.as(both, () -> assessments.submit(ref));

        assertBarred(both, "You submitted this round, so another approver must sign it off.");
        assertThat(world.by(both, () -> assessments.overview(ref)).barred()).containsKey(Move.SIGN_OFF);
    }

    @Test
    void aRoleGrantedAfterSubmittingChangesNothing() {
        world.submitted();
        var promoted = world.person(world.lead.person(), Role.APPROVER);

        assertBarred(promoted, "You submitted this round, so another approver must sign it off.");
    }

    @Test
    void whoSetALevelInThisRoundMayNotSignButMayInTheNext() {
        var both = world.person(Role.PROVIDER_LEAD, Role.APPROVER);
        world.answerAll(world.lead);
        world.save(both, A1A, Level.NOT_ACHIEVED, "Hm.");
        world.as(world.lead, () -> assessments.submit(ref));
        assertBarred(both, "You set the level of an outcome in this round, so another approver must sign it off.");

        world.sign();
        world.as(world.lead, () -> assessments.openNextRound(ref));
        world.as(world.lead, () -> assessments.submit(ref));
        assertThat(world.by(both, () -> assessments.signOff(ref, "True.")).number())
                .isEqualTo(2);
    }

    @Test
    void whoLoadedAReturnMayNotSignEither() {
        var loader = world.person(Role.PROVIDER_LEAD);
        world.answerAll(loader);
        world.as(world.lead, () -> assessments.submit(ref));

        assertBarred(
                world.person(loader.person(), Role.APPROVER),
                "You set the level of an outcome in this round, so another approver must sign it off.");
    }

    @Test
    void changingAStatementAloneIsNoBar() {
        var both = world.person(Role.PROVIDER_LEAD, Role.APPROVER);
        world.answerAll(world.lead);
        world.save(both, A1A, Level.ACHIEVED, "Better words.");
        world.as(world.lead, () -> assessments.submit(ref));

        assertThat(world.by(both, () -> assessments.signOff(ref, "True."))).isNotNull();
    }

    @Test
    void theIcbLeadWhoLoadedTheReturnMayNotReviewIt() {
        var in = Ids.next();
        world.by(world.icbLead, () -> loaded.saveAll(ref, in, world.best()));
        world.by(world.approver, () -> loaded.sign(ref, in));
        world.as(world.lead, () -> assessments.submit(ref));
        world.sign();

        var why = "You loaded or changed answers in this round, so another ICB lead must review it.";
        assertThatThrownBy(() -> world.as(world.icbLead, () -> assessments.accept(ref)))
                .hasMessage(why);
        assertThatThrownBy(() -> world.as(world.icbLead, () -> assessments.giveBack(ref, "No.")))
                .hasMessage(why);
        var colleague = AssessmentWorld.icbLead(world.icb.id(), world.trust.id());
        world.as(colleague, () -> assessments.accept(ref));
        assertThat(world.stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void theIcbNeverReviewsItsOwnReturn() {
        var own = new AssessmentRef(world.icb.id(), AssessmentWorld.YEAR);
        var lead = new Caller(PersonId.next(), "L", Set.of(new Grant(Role.PROVIDER_LEAD, world.icb.id())), Set.of());
        var siro = new Caller(PersonId.next(), "S", Set.of(new Grant(Role.APPROVER, world.icb.id())), Set.of());
        world.by(
                lead,
                () -> assessments.saveAll(
                        own,
                        assessments.tasks(own, TaskFilter.ALL).stream()
                                .map(it -> new AnswerChange(
                                        it.outcome().code(), 0, Level.ACHIEVED, null, null, null, Progress.READY))
                                .toList()));
        world.as(lead, () -> assessments.submit(own));
        world.by(siro, () -> assessments.signOff(own, "True."));

        assertThatThrownBy(() -> world.as(world.icbLead, () -> assessments.accept(own)))
                .hasMessage("This is the ICB's own return, so nobody of the ICB reviews it.");
    }

    @ParameterizedTest
    @EnumSource
    void atEachStageEachRoleCanDoOnlyWhatTheMatrixSays(Stage stage) {
        bringTo(stage);
        for (var role : Role.values()) {
            var caller = role == Role.ICB_LEAD ? world.icbLead : world.person(role);
            for (var move : Move.values()) {
                if (move.role() == role && move.fits(Round.INTERIM, stage)) {
                    continue;
                }
                assertThatThrownBy(() -> take(caller, move))
                        .as("%s %s at %s", role, move, stage)
                        .isInstanceOfAny(AccessDeniedException.class, UnknownItem.class, AssessmentRefused.class);
                assertThat(world.stage()).isEqualTo(stage);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachStepLeadsWhereItShould(Move move) {
        for (var stage : Stage.values()) {
            if (move.fits(Round.INTERIM, stage)) {
                makeOrganisations();
                bringTo(stage);
                if (move == Move.SEND_QUERIES) {
                    world.as(world.icbLead, () -> reviews.mark(ref, A1A, Verdict.QUERIED, "Since when?"));
                }
                take(move.role() == Role.PROVIDER_LEAD ? world.lead : caller(move), move);
                assertThat(world.stage()).isEqualTo(move.to());
            }
        }
    }

    @Test
    void foreignPeopleCannotTakeAnyStep() {
        world.submitted();
        var other = new AssessmentWorld(currentUser, directory, assessments);

        for (var caller : List.of(other.lead, other.approver, other.icbLead)) {
            for (var move : Move.values()) {
                assertThatThrownBy(() -> take(caller, move))
                        .isInstanceOfAny(AccessDeniedException.class, UnknownItem.class);
            }
        }
    }

    private void bringTo(Stage stage) {
        world.answerAll(world.lead);
        if (stage == Stage.OPEN) {
            return;
        }
        world.as(world.lead, () -> assessments.submit(ref));
        if (stage == Stage.SUBMITTED) {
            return;
        }
        if (stage == Stage.AWAITING_COUNTERSIGN) {
            world.as(Caller.ATTEST, () -> marks.mark(world.trust.id(), "One person"));
        }
        world.sign();
        if (stage == Stage.ACCEPTED) {
            world.as(world.icbLead, () -> assessments.accept(ref));
        } else if (stage == Stage.RETURNED) {
            world.as(world.icbLead, () -> assessments.giveBack(ref, "Look again."));
        } else if (stage == Stage.QUERIED) {
            world.as(world.icbLead, () -> reviews.mark(ref, A1A, Verdict.QUERIED, "Since when?"));
            world.as(world.icbLead, () -> reviews.sendQueries(ref));
            world.as(world.lead, () -> reviews.reply(ref, A1A, "Since May."));
        } else if (stage == Stage.SIGNED_OFF) {
            world.as(world.icbLead, () -> reviews.mark(ref, A1A, Verdict.ACCEPTED, ""));
        }
    }

    private Caller caller(Move move) {
        return move.role() == Role.ICB_LEAD ? world.icbLead : world.approver;
    }

    private void take(Caller caller, Move move) {
        world.as(caller, () -> {
            switch (move) {
                case SUBMIT -> assessments.submit(ref);
                case SEND_BACK -> assessments.sendBack(ref, "Because.");
                case SIGN_OFF -> assessments.signOff(ref, "True.");
                case COUNTERSIGN -> assessments.countersign(ref);
                case ACCEPT -> assessments.accept(ref);
                case SEND_QUERIES -> reviews.sendQueries(ref);
                case GIVE_BACK -> assessments.giveBack(ref, "Because.");
                case REOPEN -> assessments.reopen(ref, "Because.");
                case OPEN_NEXT_ROUND -> assessments.openNextRound(ref);
            }
        });
    }

    private void assertBarred(Caller caller, String sentence) {
        assertThatThrownBy(() -> world.by(caller, () -> assessments.signOff(ref, "True.")))
                .isInstanceOf(AssessmentRefused.class)
                .hasMessage(sentence);
        assertThat(world.stage()).isEqualTo(Stage.SUBMITTED);
    }
}
