package org.attest.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestMail;
import org.attest.TestWorld;
import org.attest.TestWorld.Somebody;
import org.attest.TestWorld.TestSystem;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.risks.Accountable;
import org.attest.risks.Measured;
import org.attest.risks.NewRating;
import org.attest.risks.NewRisk;
import org.attest.risks.Risk;
import org.attest.risks.RiskDetails;
import org.attest.risks.RiskRegister;
import org.attest.risks.RiskTolerance;
import org.attest.risks.Score;
import org.attest.risks.Shown;
import org.attest.risks.Wording;
import org.attest.shared.UkDates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reviews come near and acceptances run out while the clock goes on: who is told when; and risks are news to others. */
@AttestTest
class RiskRemindersTest {

    @Autowired
    TestWorld world;

    @Autowired
    TestClock clock;

    @Autowired
    RiskRegister register;

    @Autowired
    RiskTolerance tolerance;

    @Autowired
    RiskReminding risks;

    @Autowired
    Reminding reminding;

    @Autowired
    Posting posting;

    @Autowired
    Notices notices;

    @Autowired
    Feed feed;

    @Autowired
    CurrentUser currentUser;

    TestSystem system;
    Risk risk;

    @BeforeEach
    void makeARisk() {
        clock.reset();
        system = world.system();
        var details = new RiskDetails(
                "Backups could fail",
                new Wording("a disk breaks", "copies are lost", "care put off"),
                "cyber",
                null,
                new Accountable(system.lead().id(), null, null),
                false,
                Shown.SCORES);
        var rating = new NewRating(Measured.CURRENT, Score.of(4, 3), today(), "As we see it.");
        risk = currentUser.as(
                system.lead().caller(),
                () -> register.add(system.provider().id(), new NewRisk(details, List.of(rating))));
    }

    @AfterEach
    void stopTheClock() {
        clock.reset();
    }

    @Test
    void theOwnerIsRemindedOfAReviewAWeekAndADayBeforeAndTheDayAfter() {
        var due = risk.reviewDue();
        var told = new ArrayList<Integer>();
        for (var left : List.of(30, 8, 7, 3, 1, 0, -1, -5)) {
            morning(due.minusDays(left));
            while (told.size() < TestMail.to(system.lead().email()).size()) {
                told.add(left);
            }
        }
        assertThat(told).containsExactly(7, 1, -1);
        assertThat(TestMail.to(system.lead().email()).getFirst().text())
                .contains("R-0001: review due in 7 days")
                .doesNotContain("Backups");
        assertThat(TestMail.to(system.approver().email())).isEmpty();
    }

    @Test
    void anAcceptanceThatRunsOutIsToldToItsOwnerAndToWhoeverGaveIt() {
        var second = world.somebody(Role.PROVIDER_LEAD, system.provider().id());
        var until = today().plusDays(40);
        currentUser.as(system.approver().caller(), () -> tolerance.accept(risk.ref(), until, "Borne until the move"));
        morning(until.minusDays(30));
        assertThat(open(system.approver())).containsExactly(tuple(NoticeKind.RISK_ACCEPTANCE, until));
        assertThat(open(system.lead())).containsExactly(tuple(NoticeKind.RISK_ACCEPTANCE, until));
        assertThat(open(second)).as("the owner leads, so the others are spared").isEmpty();
        currentUser.as(system.approver().caller(), () -> tolerance.accept(risk.ref(), until.plusDays(90), "Longer"));
        assertThat(open(system.approver())).as("accepted anew").isEmpty();
    }

    @Test
    void aClosedRiskRemindsNobodyAndNobodyElseIsTold() {
        morning(risk.reviewDue());
        assertThat(open(system.lead())).containsExactly(tuple(NoticeKind.RISK_REVIEW, risk.reviewDue()));
        assertThat(open(system.icbLead())).isEmpty();
        currentUser.as(system.lead().caller(), () -> register.close(risk.ref(), "Moved to the cloud"));
        assertThat(open(system.lead())).isEmpty();
    }

    @Test
    void whatIsDoneToARiskIsNewsToItsApproverAndNotToAContributor() {
        assertThat(currentUser
                        .as(system.approver().caller(), () -> feed.page(null, 10))
                        .entries())
                .anySatisfy(it -> assertThat(it.did() + " " + it.item())
                        .contains("added the risk")
                        .contains("Backups could fail"));
        assertThat(currentUser
                        .as(system.contributor().caller(), () -> feed.page(null, 10))
                        .entries())
                .isEmpty();
    }

    private List<Tuple> open(Somebody person) {
        return currentUser.as(person.caller(), () -> notices.riskReminders()).stream()
                .map(it -> tuple(it.kind(), it.due()))
                .toList();
    }

    private void morning(LocalDate day) {
        clock.set(day.atTime(6, 30).atZone(UkDates.LONDON).toInstant());
        world.attest(() -> {
            risks.work();
            reminding.work();
            posting.work();
            return true;
        });
    }

    private LocalDate today() {
        return UkDates.day(clock.instant());
    }
}
