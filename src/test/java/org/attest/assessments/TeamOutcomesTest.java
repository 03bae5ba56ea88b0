package org.attest.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.assessments.AssessmentWorld.A1A;
import static org.attest.assessments.AssessmentWorld.A1B;
import static org.attest.assessments.AssessmentWorld.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.TestWorld.Somebody;
import org.attest.TestWorld.TestSystem;
import org.attest.access.ActsFor;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.access.Seat;
import org.attest.accounts.Team;
import org.attest.accounts.Teams;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.components.WaitsForMe.Waiting;
import org.attest.shared.Owner;
import org.attest.shared.TeamId;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is assigned to a team is everybody's who is in it, and nobody else's. */
@AttestTest
class TeamOutcomesTest {

    @Autowired
    TestWorld people;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    Assessments assessments;

    @Autowired
    Reviews reviews;

    @Autowired
    Teams teams;

    @Autowired
    AssessmentsWaiting waiting;

    TestSystem system;
    AssessmentRef ref;
    Caller lead;
    Team team;
    Caller inside;
    Caller outside;

    @BeforeEach
    void makeTheWorld() {
        system = people.system();
        ref = new AssessmentRef(system.provider().id(), YEAR);
        lead = system.lead().caller();
        var somebody = system.contributor();
        team = by(lead, () -> teams.add(ref.organisation(), "Infrastructure team", List.of(somebody.id())));
        inside = seated(somebody, somebody);
        outside = people.somebody(Role.CONTRIBUTOR, ref.organisation()).caller();
        assign(A1A, team.id());
    }

    @Test
    void aMemberSeesAndAnswersWhatIsTheTeams() {
        assertThat(by(inside, () -> assessments.tasks(ref, new TaskFilter(true, false, false))))
                .extracting(it -> it.outcome().code())
                .containsExactly(A1A);
        assertThat(save(inside, A1A, "We do.")).isInstanceOf(Saved.Done.class);
        assertThat(by(inside, () -> assessments.history(ref, A1A))).hasSize(2);
        assertThat(by(inside, () -> assessments.answer(ref, A1B)).owner()).isNull();
        assertThatThrownBy(() -> save(inside, A1B, "Ours?")).isInstanceOf(UnknownItem.class);
    }

    @Test
    void aContributorOfNoTeamSeesOnlyTitleAndProgress() {
        save(lead, A1A, "Not for everybody.");
        var answer = by(outside, () -> assessments.answer(ref, A1A));

        assertThat(answer.statement()).isNull();
        assertThat(answer.owner()).isNull();
        assertThat(by(outside, () -> assessments.tasks(ref, new TaskFilter(true, false, false))))
                .isEmpty();
        assertThatThrownBy(() -> save(outside, A1A, "Mine?")).isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> by(outside, () -> assessments.keepDraft(ref, change(A1A, "Mine?"))))
                .isInstanceOf(UnknownItem.class);
        assertThat(by(inside, () -> assessments.keepDraft(ref, change(A1A, "Ours")))
                        .change()
                        .owner())
                .isEqualTo(team.id());
    }

    @Test
    void anOutcomeIsAPersonsOrATeamsAndTheHistoryKeepsBoth() {
        assign(A1A, system.contributor().id());
        assertThat(by(lead, () -> assessments.answer(ref, A1A)).owner())
                .isEqualTo(system.contributor().id());
        assign(A1A, team.id());

        var last = by(lead, () -> assessments.history(ref, A1A)).getFirst();
        assertThat(last.before().owner()).isEqualTo(system.contributor().id());
        assertThat(last.after().owner()).isEqualTo(team.id());
        assertThat(last.fields()).containsExactly("owner");
    }

    @Test
    void onlyATeamOfTheOrganisationCanHaveIt() {
        var other = people.system();
        var foreign =
                by(other.lead().caller(), () -> teams.add(other.provider().id(), "Infrastructure team", List.of()));

        for (var owner : List.of(foreign.id(), TeamId.next())) {
            assertThatThrownBy(() -> assign(A1B, owner))
                    .hasMessage("The owner must be somebody of this organisation, or one of its teams.");
        }
    }

    @Test
    void itWaitsForEveryMemberOnceAndForWhoActsForOne() {
        var mine = new Waiting(
                "outcome that is yours and not ready",
                1,
                AssessmentLinks.tasks(system.provider().code(), YEAR) + "?mine=yes");
        assertThat(of(inside)).contains(mine);
        assertThat(of(outside)).isEmpty();

        assertThat(of(delegate(outside))).contains(mine);
        var both = new Caller(
                outside.person(),
                "Both",
                outside.grants(),
                Set.of(),
                delegate(outside).actsFor(),
                Set.of(
                        new Seat(outside.person(), ref.organisation(), team.id()),
                        new Seat(system.contributor().id(), ref.organisation(), team.id())));
        assertThat(of(both)).contains(mine);
        save(inside, A1A, "Done.");
        assertThat(of(inside)).isEmpty();
    }

    @Test
    void whoActsForAMemberAnswersWhatIsTheTeams() {
        assertThat(save(delegate(outside), A1A, "For a colleague.")).isInstanceOf(Saved.Done.class);
    }

    @Test
    void aMemberGetsAndAnswersTheQueriesOnWhatIsTheTeams() {
        by(
                lead,
                () -> assessments.saveAll(
                        ref,
                        assessments.tasks(ref, TaskFilter.ALL).stream()
                                .map(it -> new AnswerChange(
                                        it.outcome().code(),
                                        it.answer().version(),
                                        it.outcome().allowed().getLast(),
                                        "So it is.",
                                        it.answer().owner(),
                                        null,
                                        Progress.READY))
                                .toList()));
        run(lead, () -> assessments.submit(ref));
        by(system.approver().caller(), () -> assessments.signOff(ref, "True."));
        var icb = AssessmentWorld.icbLead(system.icbLead().id(), system.icb().id(), ref.organisation());
        run(icb, () -> reviews.mark(ref, A1A, Verdict.QUERIED, "Since when?"));
        run(icb, () -> reviews.sendQueries(ref));

        assertThat(by(inside, () -> reviews.queries(ref))).hasSize(1);
        assertThat(by(outside, () -> reviews.queries(ref))).isEmpty();
        assertThat(of(inside)).extracting(Waiting::sentence).contains("query of the ICB on an outcome that is yours");
        run(inside, () -> reviews.reply(ref, A1A, "Since May."));
    }

    @Test
    void aTeamWithOutcomesIsNotRemovedAndOneThatIsGoneIsNotCarried() {
        assertThatThrownBy(() -> run(lead, () -> teams.remove(ref.organisation(), team.id())))
                .hasMessage("Infrastructure team still has outcomes of this year. Give them to somebody else first.");
        assign(A1A, system.contributor().id());
        run(lead, () -> teams.remove(ref.organisation(), team.id()));
        assertThat(by(lead, () -> teams.of(ref.organisation()))).isEmpty();
    }

    @Test
    void theIcbDoesNotSeeWhoHasIt() {
        var icb = AssessmentWorld.icbLead(system.icbLead().id(), system.icb().id(), ref.organisation());

        var answer = by(icb, () -> assessments.answer(ref, A1A));
        assertThat(answer.owner()).isNull();
        assertThat(answer.hidden()).contains(Answer.Field.OWNER);
    }

    private Caller seated(Somebody somebody, Somebody member) {
        return new Caller(
                somebody.id(),
                somebody.name(),
                somebody.caller().grants(),
                Set.of(),
                Set.of(),
                Set.of(new Seat(member.id(), ref.organisation(), team.id())));
    }

    /** Acts for the team's member. */
    private Caller delegate(Caller caller) {
        var member = system.contributor().id();
        return new Caller(
                caller.person(),
                caller.name(),
                caller.grants(),
                Set.of(),
                Set.of(new ActsFor(member, new Grant(Role.CONTRIBUTOR, ref.organisation()))),
                Set.of(new Seat(member, ref.organisation(), team.id())));
    }

    private void assign(OutcomeCode code, Owner owner) {
        by(lead, () -> {
            var now = assessments.answer(ref, code).asChange();
            return assessments.save(
                    ref,
                    new AnswerChange(
                            code,
                            now.basedOn(),
                            now.level(),
                            now.statement(),
                            owner,
                            LocalDate.of(2026, 12, 1),
                            now.progress()));
        });
    }

    private AnswerChange change(OutcomeCode code, String statement) {
        var now = assessments.answer(ref, code).asChange();
        return new AnswerChange(code, now.basedOn(), Level.ACHIEVED, statement, now.owner(), now.due(), Progress.READY);
    }

    private Saved save(Caller caller, OutcomeCode code, String statement) {
        return by(caller, () -> assessments.save(ref, change(code, statement)));
    }

    private List<Waiting> of(Caller caller) {
        return by(caller, waiting::waiting);
    }

    private void run(Caller caller, Runnable work) {
        by(caller, () -> {
            work.run();
            return true;
        });
    }

    private <T> T by(Caller caller, Supplier<T> work) {
        return currentUser.as(caller, work);
    }
}
