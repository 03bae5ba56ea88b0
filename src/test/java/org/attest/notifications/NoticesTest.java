package org.attest.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestMail;
import org.attest.TestWorld;
import org.attest.TestWorld.Somebody;
import org.attest.TestWorld.TestSystem;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Teams;
import org.attest.assessments.AnswerChange;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Assessments;
import org.attest.assessments.Progress;
import org.attest.catalogue.OutcomeCode;
import org.attest.comments.Audience;
import org.attest.comments.Comments;
import org.attest.shared.DsptYear;
import org.attest.shared.ItemRef;
import org.attest.shared.Owner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is asked for by name learns of it by mail, while it still waits for them. */
@AttestTest
class NoticesTest {

    @Autowired
    TestWorld world;

    @Autowired
    TestClock clock;

    @Autowired
    Comments comments;

    @Autowired
    Assessments assessments;

    @Autowired
    Teams teams;

    @Autowired
    Reminding reminding;

    @Autowired
    Posting posting;

    @Autowired
    CurrentUser currentUser;

    TestSystem system;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        system = world.system();
    }

    @AfterEach
    void stopTheClock() {
        clock.reset();
    }

    @Test
    void whoIsMentionedGetsTheOutcomeAndNoWordOfTheComment() {
        mention(system.approver());
        morning();
        assertThat(TestMail.to(system.approver().email())).singleElement().satisfies(it -> {
            assertThat(it.subject()).isEqualTo("Attest: one thing to look at");
            assertThat(it.text())
                    .contains("Comments that mention you", "- A1.a ")
                    .contains(TestMail.ADDRESS + "/assessments/"
                            + system.provider().code() + "/2026-27/A1.a\n");
            assertThat(it.raw()).doesNotContain("NARRATIVE", system.lead().name());
        });
        assertThat(TestMail.to(system.lead().email())).isEmpty();
    }

    @Test
    void aMentionThatWasSeenOrTakenBackIsNotMailed() {
        mention(system.approver());
        as(system.approver(), () -> comments.open(a1a()));
        var second = world.somebody(Role.APPROVER, system.provider().id());
        var taken = mention(second);
        as(system.lead(), () -> {
            comments.takeBack(taken);
            return true;
        });
        morning();
        assertThat(TestMail.to(system.approver().email())).isEmpty();
        assertThat(TestMail.to(second.email())).isEmpty();
    }

    @Test
    void whoGetsAnOutcomeIsToldOnceAndNotWhenItWentToSomebodyElse() {
        assign(system.contributor().id());
        morning();
        morning();
        assertThat(TestMail.to(system.contributor().email())).singleElement().satisfies(it -> assertThat(it.text())
                .contains("Outcomes given to you or your team", "- A1.a "));

        clock.move(Duration.ofDays(1));
        assign(system.approver().id());
        assign(system.contributor().id());
        assign(null);
        morning();
        assertThat(TestMail.to(system.approver().email())).isEmpty();
        assertThat(TestMail.to(system.contributor().email())).hasSize(1);
    }

    @Test
    void everybodyInTheTeamThatGetsAnOutcomeIsTold() {
        var team = as(
                system.lead(),
                () -> teams.add(
                        system.provider().id(),
                        "Estates",
                        Set.of(system.contributor().id(), system.lead().id())));
        assign(team.id());
        morning();
        assertThat(TestMail.to(system.contributor().email())).hasSize(1);
        assertThat(TestMail.to(system.lead().email())).as("who did it").isEmpty();
    }

    @Test
    void whatALoadedReturnGivesIsToldLikeWhatIsGivenOnTheScreen() {
        var ref = new AssessmentRef(system.provider().id(), DsptYear.of("2026-27"));
        var owner = system.contributor().id();
        var given = Stream.of("A1.a", "B2.a").map(OutcomeCode::new).toList();
        as(
                system.lead(),
                () -> assessments.saveAll(
                        ref,
                        given.stream()
                                .map(it -> new AnswerChange(it, 0, null, null, owner, null, Progress.IN_PROGRESS))
                                .toList()));
        morning();
        assertThat(TestMail.to(system.contributor().email())).singleElement().satisfies(it -> assertThat(it.text())
                .contains("Outcomes given to you or your team", "- A1.a ", "- B2.a "));
    }

    private UUID mention(Somebody person) {
        return as(system.lead(), () -> comments.say(a1a(), "NARRATIVE of a comment", Audience.TEAM, Set.of(person.id()))
                .id());
    }

    private void assign(@Nullable Owner owner) {
        var ref = new AssessmentRef(system.provider().id(), DsptYear.of("2026-27"));
        var code = new OutcomeCode("A1.a");
        as(system.lead(), () -> {
            var basedOn = assessments.answer(ref, code).version();
            return assessments.save(
                    ref, new AnswerChange(code, basedOn, null, "NARRATIVE", owner, null, Progress.IN_PROGRESS));
        });
    }

    private ItemRef a1a() {
        return ItemRef.outcome(system.provider().id(), "v9", "A1.a");
    }

    private void morning() {
        world.attest(() -> {
            reminding.work();
            posting.work();
            return true;
        });
    }

    private <T> T as(Somebody somebody, Supplier<T> work) {
        return currentUser.as(somebody.caller(), work);
    }
}
