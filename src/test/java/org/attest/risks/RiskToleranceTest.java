package org.attest.risks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.risks.RiskWorld.TODAY;
import static org.attest.risks.RiskWorld.current;
import static org.attest.risks.RiskWorld.details;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.components.WaitsForMe.Waiting;
import org.attest.connections.Connections;
import org.attest.improvements.ActionProgress;
import org.attest.improvements.ImprovementPlan;
import org.attest.improvements.ImprovementWorld;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What must be done about a risk over tolerance, and when it is looked at again. */
@AttestTest
class RiskToleranceTest {

    private static final LocalDate SPRING = LocalDate.of(2027, 3, 31);

    @Autowired
    RiskRegister register;

    @Autowired
    RiskTolerance tolerance;

    @Autowired
    RiskWaiting waiting;

    @Autowired
    Connections connections;

    @Autowired
    ImprovementWorld improvements;

    @Autowired
    ImprovementPlan plans;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    RiskWorld world;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        world = new RiskWorld(directory, currentUser, register);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void inEveryCellAndCategoryAnAcceptanceCoversTheScoreUntilItsDayAndNoHigherOne() {
        var scale = RiskScales.USUAL;
        for (var category : RiskData.SHIPPED.categories()) {
            for (var score : Score.all()) {
                var risk = new KeptRisk(
                        OrganisationId.next(), 1, details("x", category.code(), Shown.ALL), TODAY, clock.instant());
                risk.rate(new NewRating(Measured.CURRENT, score, TODAY, "Why."), scale, clock.instant());
                assertThat(risk.overTolerance()).isEqualTo(score.points() > scale.tolerated(category.code()));
                assertThat(risk.band()).isEqualTo(scale.band(score));
                risk.accept(SPRING, clock.instant());
                assertThat(risk.isAccepted(SPRING)).isTrue();
                assertThat(risk.isAccepted(SPRING.plusDays(1))).isFalse();
                for (var next : Score.all()) {
                    risk.rate(new NewRating(Measured.CURRENT, next, TODAY, "Why."), scale, clock.instant());
                    assertThat(risk.isAccepted(SPRING)).isEqualTo(next.points() <= score.points());
                }
            }
        }
    }

    @Test
    void aReviewThatLeavesARiskOverToleranceWithNothingDoneSavesNothing() {
        var risk = world.risk(world.northLead, details("Over"), current(4, 4));
        assertThatThrownBy(() -> review(risk, Score.of(5, 4), "Worse."))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("This leaves R-0001 over tolerance with nothing done about it");
        var now = now(risk);
        assertThat(now.scores().current()).isEqualTo(Score.of(4, 4));
        assertThat(now.reviewedOn()).isNull();
        assertThat(world.as(world.northLead, () -> register.ratings(risk.ref())))
                .hasSize(1);
        assertThat(world.as(world.northLead, () -> register.history(risk.ref())))
                .hasSize(1);
        assertThatThrownBy(() -> review(risk, Score.of(1, 1), " ")).hasMessage("Say what the review found.");

        var reviewed = review(risk, Score.of(3, 2), "The second laboratory is contracted.");
        assertThat(reviewed.reviewedOn()).isEqualTo(TODAY);
        assertThat(reviewed.reviewDue()).isEqualTo(TODAY.plusMonths(6));
        assertThat(reviewed.scores().current()).isEqualTo(Score.of(3, 2));
    }

    @Test
    void anApproverAcceptsUntilADayAtMostTwelveMonthsAheadAndItRunsOut() {
        var risk = world.risk(world.northLead, details("Over"), current(4, 4));
        refused(
                world.northApprover,
                risk,
                TODAY.plusMonths(12).plusDays(1),
                "until a day from today to 22 November 2027");
        refused(world.northApprover, risk, TODAY.minusDays(1), "until a day from today");
        assertThatThrownBy(() -> accept(world.northApprover, risk, SPRING, " "))
                .hasMessage("Say why the risk is accepted.");
        assertThatThrownBy(() -> accept(world.southLead, risk, SPRING, "Why.")).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> accept(RiskWorld.caller(Role.APPROVER, world.south.id()), risk, SPRING, "Why."))
                .isInstanceOf(UnknownItem.class);

        var accepted = accept(world.northApprover, risk, SPRING, "The contract ends in spring.");
        assertThat(accepted.acceptedUntil()).isEqualTo(SPRING);
        var reviewed = review(risk, Score.of(4, 4), "As before.");
        assertThat(reviewed.reviewDue()).isEqualTo(TODAY.plusMonths(1));
        assertThatThrownBy(() -> review(risk, Score.of(5, 4), "Worse than what was accepted."))
                .isInstanceOf(Refused.class);

        clock.move(Duration.ofDays(130));
        assertThat(now(risk).acceptedUntil()).isNull();
        assertThatThrownBy(() -> review(risk, Score.of(4, 4), "As before.")).isInstanceOf(Refused.class);
        assertThat(world.as(world.northLead, () -> tolerance.acceptances(risk.ref())))
                .singleElement()
                .satisfies(it -> assertThat(it.by()).isEqualTo(world.northApprover.person()));
    }

    @Test
    void nobodyAcceptsTheirOwnRiskAndNoRiskWithinToleranceIsAccepted() {
        var both = new Caller(
                PersonId.next(),
                "Lead and SIRO",
                Set.of(new Grant(Role.PROVIDER_LEAD, world.north.id()), new Grant(Role.APPROVER, world.north.id())),
                Set.of());
        var mine = world.risk(both, details("Mine"), current(4, 4));
        refused(both, mine, SPRING, "somebody else must accept it");
        accept(world.northApprover, mine, SPRING, "Borne.");
        var within = world.risk(world.northLead, details("Within"), current(2, 3));
        refused(world.northApprover, within, SPRING, "nothing to accept");
    }

    @Test
    void anEndedAcceptanceIsKeptAndCountsNoMore() {
        var risk = world.risk(world.northLead, details("Over"), current(4, 4));
        accept(world.northApprover, risk, SPRING, "Borne.");
        world.run(world.northApprover, () -> tolerance.endAcceptance(risk.ref(), "The board wants action."));
        assertThat(now(risk).acceptedUntil()).isNull();
        assertThat(world.as(world.northLead, () -> tolerance.acceptances(risk.ref())))
                .singleElement()
                .satisfies(it -> assertThat(it.endedOn()).isEqualTo(TODAY));
        assertThatThrownBy(() -> world.run(world.northApprover, () -> tolerance.endAcceptance(risk.ref(), "Again.")))
                .hasMessage("No acceptance of this risk is in force.");
    }

    @Test
    void anUnfinishedActionIsEnoughForAReviewAndADroppedOneIsNot() {
        var trust = improvements.planned(1);
        var organisation = trust.ref().organisation();
        var action = improvements.action(trust, trust.gaps().getFirst());
        var risk = world.risk(trust.lead(), details("With an action"), current(4, 4));
        world.run(trust.lead(), () -> connections.connect(risk.ref(), action.ref(), ""));
        world.run(trust.lead(), () -> tolerance.review(risk.ref(), Score.of(4, 4), "The action goes on."));

        world.run(
                trust.lead(),
                () -> plans.change(
                        trust.ref(), ImprovementWorld.report(action, ActionProgress.DROPPED, "No money for it.")));
        assertThatThrownBy(() ->
                        world.run(trust.lead(), () -> tolerance.review(risk.ref(), Score.of(4, 4), "Nothing goes on.")))
                .isInstanceOf(Refused.class);
        assertThat(world.as(trust.lead(), () -> register.risk(organisation, risk.reference()))
                        .reviewedOn())
                .isEqualTo(TODAY);
    }

    @Test
    void reviewsWaitForLeadsAndWhatNobodyAcceptedForApprovers() {
        var risk = world.risk(world.northLead, details("Over"), current(4, 4));
        world.risk(world.southLead, details("Theirs"), current(5, 5));
        assertThat(waiting(world.northLead)).isEmpty();
        assertThat(waiting(world.northApprover))
                .containsExactly(
                        new Waiting("risk over tolerance that nobody accepted", 1, RiskLinks.LIST + "?unaccepted=yes"));
        accept(world.northApprover, risk, SPRING, "Borne.");
        assertThat(waiting(world.northApprover)).isEmpty();
        clock.move(Duration.ofDays(31));
        assertThat(waiting(world.northLead))
                .containsExactly(new Waiting("risk to review", 1, RiskLinks.LIST + "?due=yes"));
        assertThat(waiting(world.icbLead)).isEmpty();
    }

    private List<Waiting> waiting(Caller caller) {
        return world.as(caller, waiting::waiting);
    }

    private Risk now(Risk risk) {
        return world.as(world.northLead, () -> register.risk(risk.organisation(), risk.reference()));
    }

    private Risk review(Risk risk, Score score, String note) {
        return world.as(world.northLead, () -> tolerance.review(risk.ref(), score, note));
    }

    private Risk accept(Caller caller, Risk risk, LocalDate until, String reason) {
        return world.as(caller, () -> tolerance.accept(risk.ref(), until, reason));
    }

    private void refused(Caller caller, Risk risk, LocalDate until, String why) {
        assertThatThrownBy(() -> accept(caller, risk, until, "Why."))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(why);
    }
}
