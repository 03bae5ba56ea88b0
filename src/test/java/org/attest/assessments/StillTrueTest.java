package org.attest.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.assessments.AssessmentWorld.A1A;
import static org.attest.assessments.AssessmentWorld.A1B;

import java.util.List;
import java.util.TreeMap;
import org.attest.AttestTest;
import org.attest.StatementCount;
import org.attest.TestWorld;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.assessments.AnswerEdit.Through;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.PersonId;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A carried answer waits for a person's word, and counts as not confirmed until then. */
@AttestTest
class StillTrueTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestWorld people;

    @Autowired
    JdbcClient database;

    YearWorld world;

    @BeforeEach
    void carried() {
        world = new YearWorld(context);
        world.sealedLastYear();
        world.carry();
    }

    @Test
    void sayingYesConfirmsTheChosenOnesAndCallsThemReady() {
        world.confirm(world.lead, A1A, A1B, A1A);

        assertThat(world.answer(A1A).unconfirmed()).isFalse();
        assertThat(world.answer(A1A).progress()).isEqualTo(Progress.READY);
        assertThat(world.answer(A1A).statement()).isEqualTo("Last year on A1.a");
        assertThat(world.overview().counts()).isEqualTo(new Overview.Counts(49, 38, 2, 36));
        assertThat(world.by(world.lead, () -> world.assessments.history(world.ref, A1A)))
                .extracting(AnswerEdit::through)
                .containsExactly(Through.CONFIRMED, Through.CARRIED);
        world.confirm(world.lead, A1A);
        assertThat(world.by(world.lead, () -> world.assessments.history(world.ref, A1A)))
                .hasSize(2);
    }

    @Test
    void sayingItAnewConfirmsTooButGivingItAnOwnerDoesNot() {
        var contributor = people.somebody(Role.CONTRIBUTOR, world.trust.id());
        world.assign(A1A, contributor.id(), null);
        assertThat(world.answer(A1A).unconfirmed()).isTrue();

        world.save(world.lead, A1A, Level.NOT_ACHIEVED, "It is not true any more.");
        assertThat(world.answer(A1A).unconfirmed()).isFalse();
    }

    @Test
    void theRoundIsNotSubmittedWhileOneWaits() {
        answerTheRest();
        var all = world.tasks().stream()
                .filter(it -> it.answer().unconfirmed())
                .map(it -> it.outcome().code())
                .toList();
        world.confirm(world.lead, all.subList(2, all.size()).toArray(OutcomeCode[]::new));

        assertThatThrownBy(() -> world.as(world.lead, () -> world.assessments.submit(world.ref)))
                .hasMessage(
                        "2 answers were carried from last year and nobody has said that they are still true: %s, %s."
                                .formatted(all.get(0), all.get(1)));
        world.confirm(world.lead, all.get(0), all.get(1));
        world.as(world.lead, () -> world.assessments.submit(world.ref));
        assertThat(world.sign().number()).isEqualTo(1);
    }

    @Test
    void whoOnlyCarriedMaySignAndWhoConfirmedMayNot() {
        var carrier = PersonId.next();
        var confirmer = PersonId.next();
        world = new YearWorld(context);
        world.sealedLastYear();
        world.by(world.person(carrier, Role.PROVIDER_LEAD), () -> world.year.carryForward(world.ref));
        world.confirm(world.person(confirmer, Role.PROVIDER_LEAD), A1A);
        world.confirmAll(world.lead);
        answerTheRest();
        world.as(world.lead, () -> world.assessments.submit(world.ref));

        assertThatThrownBy(() -> sign(world.person(confirmer, Role.APPROVER)))
                .hasMessage("You set the level of an outcome in this round, so another approver must sign it off.");
        assertThat(sign(world.person(carrier, Role.APPROVER)).number()).isEqualTo(1);
    }

    @Test
    void aContributorConfirmsOnlyWhatIsTheirs() {
        var contributor = people.somebody(Role.CONTRIBUTOR, world.trust.id());
        world.assign(A1A, contributor.id(), null);

        assertThatThrownBy(() -> world.confirm(contributor.caller(), A1A, A1B)).isInstanceOf(UnknownItem.class);
        assertThat(world.answer(A1A).unconfirmed()).isTrue();
        world.confirm(contributor.caller(), A1A);
        assertThat(world.answer(A1A).unconfirmed()).isFalse();
        assertThatThrownBy(() -> world.confirm(world.icbLead, A1B)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aLevelThatTheIndicatorsContradictIsNotConfirmedWithoutAReason() {
        var made = new YearWorld(context);
        var bad = new TreeMap<IndicatorKey, IndicatorAnswer>();
        var code = new OutcomeCode("D1.b");
        made.by(made.lead, () -> made.catalogue.asked("v8", code))
                .forEach(it -> bad.put(IndicatorKey.of(it), new IndicatorAnswer(Indication.TRUE, null)));
        made.by(
                made.lead,
                () -> made.assessments.saveAll(
                        made.before,
                        List.of(new AnswerChange(
                                code,
                                0,
                                Level.ACHIEVED,
                                "Fine.",
                                null,
                                null,
                                Progress.READY,
                                new Grounds(null, new IndicatorAnswers(bad))))));
        made.carry();

        assertThatThrownBy(() -> made.confirm(made.lead, code))
                .hasMessage(
                        "The indicators suggest another level and no reason is given: D1.b. Open each, and say why or change the level.");
        assertThat(made.answer(code).unconfirmed()).isTrue();
    }

    @Test
    void theListShowsOnlyThoseThatWaitWhenAsked() {
        world.confirm(world.lead, A1A);

        var waiting = world.by(
                world.lead, () -> world.assessments.tasks(world.ref, new TaskFilter(false, false, false, true, false)));
        assertThat(waiting).hasSize(37).noneMatch(it -> it.outcome().code().equals(A1A));
    }

    @Test
    void theViewForOthersCountsThem() {
        var unconfirmed = database.sql(
                        "select unconfirmed from assessments_progress where organisation_id = ? and dspt_year = ?")
                .params(world.trust.id().id(), world.ref.year().toString())
                .query(Integer.class)
                .single();

        assertThat(unconfirmed).isEqualTo(38);
    }

    @Test
    void theTaskListAndTheOutcomeTakeAsManyStatementsWithCarriedAnswersAsWithout() {
        var plain = new YearWorld(context);
        plain.save(plain.lead, A1A, Level.ACHIEVED, "Only this.");
        assertThat(statementsFor(world)).isEqualTo(statementsFor(plain));
    }

    private long statementsFor(YearWorld one) {
        return StatementCount.of(() -> one.by(one.lead, () -> {
            one.assessments.overview(one.ref);
            one.assessments.tasks(one.ref, TaskFilter.ALL);
            return one.assessments.task(one.ref, A1A);
        }));
    }

    private Seal sign(Caller caller) {
        return world.by(caller, () -> world.assessments.signOff(world.ref, "True."));
    }

    private void answerTheRest() {
        world.tasks().stream()
                .filter(it -> it.answer().level() == null)
                .forEach(it -> world.save(
                        world.lead, it.outcome().code(), it.outcome().allowed().getLast(), "Said this year."));
    }
}
