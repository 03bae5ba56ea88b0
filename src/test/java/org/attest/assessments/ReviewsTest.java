package org.attest.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.assessments.AssessmentWorld.A1A;
import static org.attest.assessments.AssessmentWorld.A1B;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.accounts.NewPerson;
import org.attest.assessments.ReviewNote.Kind;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.organisations.OrganisationDirectory;
import org.attest.organisations.Sharing;
import org.attest.shared.AuditedEvent;
import org.attest.shared.Ids;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.security.access.AccessDeniedException;

/** The ICB's review outcome by outcome: marks, queries, replies, and what a query opens again. */
@AttestTest
class ReviewsTest {

    private static final OutcomeCode A1C = new OutcomeCode("A1.c");

    @Autowired
    CurrentUser currentUser;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    Assessments assessments;

    @Autowired
    LoadedAnswers loaded;

    @Autowired
    Accounts accounts;

    @Autowired
    Reviews reviews;

    @Autowired
    AssessmentsWaiting waiting;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEventMulticaster multicaster;

    final List<AuditedEvent> told = new ArrayList<>();
    boolean refuses;
    final ApplicationListener<PayloadApplicationEvent<?>> trail = event -> {
        if (event.getPayload() instanceof AuditedEvent it && it.organisation() != null) {
            if (refuses) {
                throw new IllegalStateException("The trail cannot be written");
            }
            told.add(it);
        }
    };

    AssessmentWorld world;
    AssessmentRef ref;

    @BeforeEach
    void signARound() {
        world = new AssessmentWorld(currentUser, directory, assessments);
        ref = world.ref;
        world.signedOff();
        multicaster.addApplicationListener(trail);
        later();
    }

    @AfterEach
    void putBack() {
        multicaster.removeApplicationListener(trail);
        clock.reset();
    }

    @Test
    void marksAreKeptOneByOneChangedAndTakenBack() {
        mark(A1A, Verdict.ACCEPTED, "");
        mark(A1B, Verdict.QUERIED, "Who owns this?");
        mark(A1A, Verdict.QUERIED, "Since when?");
        mark(A1A, Verdict.QUERIED, "Since when?");
        world.as(world.icbLead, () -> reviews.unmark(ref, A1B));

        var sheet = sheet();
        assertThat(sheet.count(Verdict.QUERIED)).isEqualTo(1);
        assertThat(sheet.count(Verdict.ACCEPTED)).isZero();
        assertThat(sheet.left()).isEqualTo(48);
        assertThat(line(A1A).mark())
                .isEqualTo(
                        new ReviewMark(A1A, Verdict.QUERIED, "Since when?", world.icbLead.person(), clock.instant()));
        assertThat(world.by(world.icbLead, () -> reviews.notes(ref, A1B)))
                .extracting(ReviewNote::kind)
                .containsExactly(Kind.CLEARED, Kind.QUERIED);
        assertThat(told)
                .extracting(AuditedEvent::what)
                .containsExactly(
                        "assessments.outcome-accepted",
                        "assessments.outcome-queried",
                        "assessments.outcome-queried",
                        "assessments.outcome-mark-taken-back");
        assertThat(told.toString()).contains("Since when?");
        assertThat(told.stream().map(it -> it.changes().toString())).noneMatch(it -> it.contains("Since when?"));
    }

    @Test
    void aQueryNeedsWordsAndASignedRound() {
        assertThatThrownBy(() -> mark(A1A, Verdict.QUERIED, " ")).hasMessage("Say what you ask about A1.a.");
        assertThatThrownBy(() -> world.as(world.icbLead, () -> reviews.sendQueries(ref)))
                .hasMessage("No outcome is marked as queried, so there is nothing to send.");
        assertThat(world.stage()).isEqualTo(Stage.SIGNED_OFF);
        assertThatThrownBy(() -> mark(new OutcomeCode("A9.z"), Verdict.ACCEPTED, ""))
                .isInstanceOf(UnknownItem.class);

        world.as(world.icbLead, () -> assessments.accept(ref));
        assertThatThrownBy(() -> mark(A1A, Verdict.ACCEPTED, ""))
                .hasMessage("The round is accepted, so its outcomes cannot be marked now.");
    }

    @Test
    void theOrganisationSeesNothingUntilTheQueriesAreSent() {
        mark(A1A, Verdict.QUERIED, "Since when?");
        assertThat(queries(world.lead)).isEmpty();
        assertThatThrownBy(() -> world.by(world.lead, () -> reviews.sheet(ref)))
                .isInstanceOf(AccessDeniedException.class);

        send();
        assertThat(world.stage()).isEqualTo(Stage.QUERIED);
        for (var caller : List.of(world.lead, world.approver, world.icbLead)) {
            assertThat(queries(caller)).singleElement().satisfies(it -> {
                assertThat(it.outcome()).isEqualTo(A1A);
                assertThat(it.words()).isEqualTo("Since when?");
                assertThat(it.open()).isTrue();
            });
        }
        assertThat(queries(world.person(Role.CONTRIBUTOR))).isEmpty();
        assertThat(told)
                .extracting(AuditedEvent::what)
                .containsExactly("assessments.outcome-queried", "assessments.query-sent", "assessments.queried");
    }

    @Test
    void aQueryOpensExactlyItsOutcomeForTypingLoadingAndDrafts() {
        queried();

        assertThat(world.by(world.lead, () -> assessments.tasks(ref, TaskFilter.ALL)).stream()
                        .filter(Task::mayAnswer)
                        .map(it -> it.outcome().code()))
                .containsExactly(A1A);
        assertThat(world.by(world.lead, () -> assessments.tasks(ref, new TaskFilter(false, false, false, false, true))))
                .singleElement()
                .matches(Task::queried);
        var sealed = "The ICB asked about other outcomes, so A1.b stays as it was sealed.";
        assertThatThrownBy(() -> world.save(world.lead, A1B, Level.NOT_ACHIEVED, "No."))
                .hasMessage(sealed);
        assertThatThrownBy(() -> world.by(
                        world.lead,
                        () -> assessments.keepDraft(ref, world.answer(A1B).asChange())))
                .hasMessage(sealed);
        assertThatThrownBy(() -> world.by(world.icbLead, () -> loaded.saveAll(ref, Ids.next(), world.best())))
                .isInstanceOf(AssessmentRefused.class);
        assertThat(world.answer(A1B).level()).isEqualTo(Level.ACHIEVED);

        world.by(world.lead, () -> assessments.keepDraft(ref, world.answer(A1A).asChange()));
        world.save(world.lead, A1A, Level.NOT_ACHIEVED, "Since May.");
        assertThat(world.answer(A1A).level()).isEqualTo(Level.NOT_ACHIEVED);
        assertThatThrownBy(() -> world.save(world.person(Role.CONTRIBUTOR), A1A, Level.ACHIEVED, "Mine?"))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void theContributorWhoOwnsAQueriedOutcomeAnswersAndReplies() {
        world = new AssessmentWorld(currentUser, directory, assessments);
        ref = world.ref;
        var owner = colleague();
        world.answerAll(world.lead);
        own(A1A, owner);
        world.as(world.lead, () -> assessments.submit(ref));
        world.sign();
        queried();

        assertThat(waits(owner)).containsExactly("query of the ICB on an outcome that is yours");
        assertThat(queries(owner)).hasSize(1);
        world.as(owner, () -> reviews.reply(ref, A1A, "Since May."));
        world.save(owner, A1A, Level.NOT_ACHIEVED, "Since May.");
        assertThat(waits(owner)).isEmpty();
        assertThatThrownBy(() -> world.as(world.person(Role.CONTRIBUTOR), () -> reviews.reply(ref, A1A, "Me.")))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void submittingAgainWantsAReplyToEachQuery() {
        mark(A1B, Verdict.QUERIED, "Who?");
        queried();
        reply(A1A, "Since May.");

        assertThatThrownBy(() -> world.as(world.lead, () -> assessments.submit(ref)))
                .hasMessage("1 query has no reply yet: A1.b.");
        assertThatThrownBy(() -> reply(A1B, "")).hasMessage("Write the reply to the query on A1.b.");
        assertThatThrownBy(() -> reply(A1C, "Unasked.")).isInstanceOf(UnknownItem.class);
        reply(A1B, "The chief nurse.");
        world.as(world.lead, () -> assessments.submit(ref));

        assertThat(world.stage()).isEqualTo(Stage.SUBMITTED);
        assertThatThrownBy(() -> reply(A1B, "No, the medical director."))
                .hasMessage("The round is submitted, so answers cannot change now.");
    }

    @Test
    void whatTheApproverSendsBackIsOpenOnlyWhereItWasQueried() {
        queried();
        reply(A1A, "Since May.");
        world.as(world.lead, () -> assessments.submit(ref));
        world.as(world.approver, () -> assessments.sendBack(ref, "Say more."));

        assertThat(world.stage()).isEqualTo(Stage.QUERIED);
        assertThatThrownBy(() -> world.save(world.lead, A1B, Level.NOT_ACHIEVED, "No."))
                .isInstanceOf(AssessmentRefused.class);
    }

    @Test
    void theIcbReadsReplyAndChangeOnlyOnceSignedAndSeesBeforeAndAfter() {
        mark(A1B, Verdict.ACCEPTED, "Good.");
        queried();
        world.save(world.lead, A1A, Level.NOT_ACHIEVED, "Since May.");
        reply(A1A, "We looked again.");
        assertThat(queries(world.icbLead).getFirst().reply()).isNull();
        assertThat(world.by(world.icbLead, () -> reviews.notes(ref, A1A)))
                .extracting(ReviewNote::kind)
                .doesNotContain(Kind.REPLIED);

        world.as(world.lead, () -> assessments.submit(ref));
        var second = world.sign();

        var asked = line(A1A);
        assertThat(sheet().seal()).isEqualTo(second);
        assertThat(asked.asked()).isNotNull().satisfies(it -> {
            assertThat(it.open()).isFalse();
            assertThat(it.reply()).isNotNull().matches(reply -> reply.words().equals("We looked again."));
        });
        assertThat(asked.before()).isNotNull().matches(it -> it.level() == Level.ACHIEVED);
        assertThat(asked.answer().level()).isEqualTo(Level.NOT_ACHIEVED);
        assertThat(asked.unsettled()).isTrue();
        assertThat(line(A1B).mark()).isNotNull().matches(it -> "Good.".equals(it.words()));
        assertThat(sheet().left()).isEqualTo(48);
    }

    @Test
    void aRoundIsAcceptedOnlyWhenNoQueryIsOpen() {
        mark(A1A, Verdict.QUERIED, "Since when?");
        var open = "1 query is open: A1.a. Accept each, or send the queries.";
        assertThatThrownBy(() -> world.as(world.icbLead, () -> assessments.accept(ref)))
                .hasMessage(open);
        send();
        answeredAgain();
        assertThatThrownBy(() -> world.as(world.icbLead, () -> assessments.accept(ref)))
                .hasMessage(open);

        mark(A1A, Verdict.ACCEPTED, "");
        world.as(world.icbLead, () -> assessments.accept(ref));
        assertThat(world.stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(world.overview().seals()).hasSize(2);
    }

    @Test
    void theSameOutcomeIsAskedAboutASecondTime() {
        queried();
        answeredAgain();
        queried();

        assertThat(queries(world.lead)).extracting(OutcomeQuery::seal).containsExactly(2, 1);
        assertThat(queries(world.lead)).extracting(OutcomeQuery::open).containsExactly(true, false);
        assertThatThrownBy(() -> world.as(world.lead, () -> assessments.submit(ref)))
                .hasMessage("1 query has no reply yet: A1.a.");
    }

    @Test
    void aQueriedRoundCanBeReturnedWholeAndThenEverythingIsOpen() {
        queried();
        world.as(world.icbLead, () -> assessments.giveBack(ref, "More must change."));
        assertThat(world.stage()).isEqualTo(Stage.RETURNED);
        world.save(world.lead, A1B, Level.NOT_ACHIEVED, "No.");
        world.as(world.lead, () -> assessments.submit(ref));
        world.as(world.approver, () -> assessments.sendBack(ref, "More."));
        assertThat(world.stage()).isEqualTo(Stage.OPEN);
    }

    @Test
    void signingAgainIsBarredOnlyByWhatCameAfterTheQueries() {
        world = new AssessmentWorld(currentUser, directory, assessments);
        ref = world.ref;
        var both = world.person(Role.PROVIDER_LEAD, Role.APPROVER);
        world.answerAll(both);
        world.as(both, () -> assessments.submit(ref));
        world.sign();
        later();
        queried();
        later();
        world.save(world.lead, A1A, Level.NOT_ACHIEVED, "Since May.");
        reply(A1A, "Since May.");
        world.as(world.lead, () -> assessments.submit(ref));

        var typist = new Caller(
                world.lead.person(),
                "L",
                world.person(world.lead.person(), Role.APPROVER).grants(),
                Set.of());
        assertThatThrownBy(() -> world.by(typist, () -> assessments.signOff(ref, "True.")))
                .hasMessage("You submitted this round, so another approver must sign it off.");
        assertThat(world.by(both, () -> assessments.signOff(ref, "True.")).number())
                .isEqualTo(2);
    }

    @Test
    void whoeverMayNotAcceptMayNotMark() {
        var loader = AssessmentWorld.icbLead(world.icb.id(), world.trust.id());
        var fresh = new AssessmentWorld(currentUser, directory, assessments);
        var own = AssessmentWorld.icbLead(fresh.icb.id(), fresh.trust.id());
        var in = Ids.next();
        fresh.by(own, () -> loaded.saveAll(fresh.ref, in, fresh.best()));
        fresh.by(fresh.approver, () -> loaded.sign(fresh.ref, in));
        fresh.as(fresh.lead, () -> assessments.submit(fresh.ref));
        fresh.sign();

        assertThatThrownBy(() -> fresh.as(own, () -> reviews.mark(fresh.ref, A1A, Verdict.ACCEPTED, "")))
                .hasMessage("You loaded or changed answers in this round, so another ICB lead must review it.");
        assertThatThrownBy(() -> fresh.as(own, () -> reviews.sendQueries(fresh.ref)))
                .hasMessage("You loaded or changed answers in this round, so another ICB lead must review it.");
        for (var stranger : List.of(loader, world.icbLead)) {
            assertThatThrownBy(() -> fresh.as(stranger, () -> reviews.mark(fresh.ref, A1A, Verdict.ACCEPTED, "")))
                    .isInstanceOf(UnknownItem.class);
            assertThatThrownBy(() -> fresh.by(stranger, () -> reviews.sheet(fresh.ref)))
                    .isInstanceOf(UnknownItem.class);
            assertThatThrownBy(() -> fresh.by(stranger, () -> reviews.notes(fresh.ref, A1A)))
                    .isInstanceOf(UnknownItem.class);
        }
        assertThatThrownBy(() -> world.by(fresh.lead, () -> reviews.queries(ref)))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.as(fresh.lead, () -> reviews.reply(ref, A1A, "No.")))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void statementsThatAreNotSharedStayHiddenInTheReview() {
        world.as(world.lead, () -> directory.share(world.trust.id(), new Sharing(false, false)));
        assertThat(line(A1A).answer().statement()).isNull();
        assertThat(line(A1A).answer().statementHidden()).isTrue();
        assertThat(line(A1A).answer().level()).isNotNull();
    }

    @Test
    void theQueueHoldsSignedRoundsWithAnswersToQueriesFirst() {
        queried();
        assertThat(world.by(world.icbLead, () -> reviews.queue(new Window(0, 50)))
                        .rows())
                .isEmpty();
        answeredAgain();
        mark(A1B, Verdict.ACCEPTED, "");
        var older = new AssessmentWorld(currentUser, directory, assessments);
        clock.reset();
        older.signedOff();
        var both = AssessmentWorld.icbLead(world.icb.id(), world.trust.id(), older.trust.id());

        var rows = world.by(both, () -> reviews.queue(new Window(0, 50))).rows();
        assertThat(rows).extracting(ReviewRow::organisation).containsExactly(world.trust, older.trust);
        assertThat(rows.getFirst()).matches(ReviewRow::answersQueries);
        assertThat(rows).extracting(ReviewRow::accepted).containsExactly(1, 0);
        assertThat(rows).extracting(ReviewRow::left).containsExactly(48, 49);
    }

    @Test
    void whenTheTrailRefusesNothingIsMarkedSentOrReplied() {
        mark(A1A, Verdict.QUERIED, "Since when?");
        refuses = true;
        assertThatThrownBy(() -> mark(A1B, Verdict.ACCEPTED, "")).isNotNull();
        assertThatThrownBy(this::send).isNotNull();
        assertThat(sheet().left()).isEqualTo(48);
        assertThat(world.stage()).isEqualTo(Stage.SIGNED_OFF);
        assertThat(queries(world.lead)).isEmpty();

        refuses = false;
        send();
        refuses = true;
        assertThatThrownBy(() -> reply(A1A, "Lost.")).isNotNull();
        assertThat(queries(world.lead).getFirst().reply()).isNull();
    }

    private void queried() {
        mark(A1A, Verdict.QUERIED, "Since when?");
        send();
    }

    private void answeredAgain() {
        reply(A1A, "Since May.");
        world.as(world.lead, () -> assessments.submit(ref));
        world.sign();
    }

    private void mark(OutcomeCode code, Verdict verdict, String words) {
        world.as(world.icbLead, () -> reviews.mark(ref, code, verdict, words));
    }

    private void send() {
        world.as(world.icbLead, () -> reviews.sendQueries(ref));
    }

    private void reply(OutcomeCode code, String words) {
        world.as(world.lead, () -> reviews.reply(ref, code, words));
    }

    private ReviewSheet sheet() {
        return world.by(world.icbLead, () -> reviews.sheet(ref)).orElseThrow();
    }

    private ReviewLine line(OutcomeCode code) {
        return sheet().lines().stream()
                .filter(it -> it.answer().outcome().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<OutcomeQuery> queries(Caller caller) {
        return world.by(caller, () -> reviews.queries(ref));
    }

    private List<String> waits(Caller caller) {
        return world.by(caller, waiting::waiting).stream()
                .map(it -> it.sentence())
                .toList();
    }

    private void own(OutcomeCode code, Caller owner) {
        currentUser.as(Caller.ATTEST, () -> {
            var now = assessments.answer(ref, code).asChange();
            return assessments.save(
                    ref,
                    new AnswerChange(
                            code, now.basedOn(), now.level(), now.statement(), owner.person(), null, Progress.READY));
        });
    }

    private Caller colleague() {
        currentUser.as(
                Caller.ATTEST,
                () -> accounts.add(
                        new NewPerson("Pat Invented", UUID.randomUUID() + "@invented.example"),
                        Role.CONTRIBUTOR,
                        world.trust.id(),
                        LocalDate.of(2026, 1, 1),
                        null));
        var person = world.by(world.lead, () -> accounts.colleagues(world.trust.id()));
        return world.person(person.getFirst().id(), Role.CONTRIBUTOR);
    }

    private void later() {
        clock.move(Duration.ofMinutes(1));
    }
}
