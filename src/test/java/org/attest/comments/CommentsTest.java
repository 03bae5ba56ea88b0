package org.attest.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.comments.Audience.TEAM;
import static org.attest.comments.Audience.TEAM_AND_ICB;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.StatementCount;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.TestWorld.Somebody;
import org.attest.TestWorld.TestSystem;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.accounts.Person;
import org.attest.accounts.Teams;
import org.attest.assessments.AnswerChange;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Assessments;
import org.attest.assessments.Progress;
import org.attest.audit.AuditFilter;
import org.attest.audit.AuditTrail;
import org.attest.catalogue.OutcomeCode;
import org.attest.components.WaitsForMe.Waiting;
import org.attest.shared.DsptYear;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.Owner;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AttestTest
class CommentsTest {

    @Autowired
    TestWorld world;

    @Autowired
    TestClock clock;

    @Autowired
    Comments comments;

    @Autowired
    CommentsWaiting waiting;

    @Autowired
    Assessments assessments;

    @Autowired
    AuditTrail trail;

    @Autowired
    CurrentUser currentUser;

    TestSystem system;
    ItemRef outcome;
    Caller lead;
    Caller approver;
    Caller contributor;
    Caller icbLead;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        system = world.system();
        outcome = ItemRef.outcome(system.provider().id(), "v9", "A1.a");
        lead = system.lead().caller();
        approver = system.approver().caller();
        contributor = system.contributor().caller();
        icbLead = icbLead(system.icbLead(), system.provider().id());
    }

    @AfterEach
    void timeGoesBack() {
        clock.reset();
    }

    @Test
    void leadAndApproverAndTheOwnerReadEverythingAndTheNewestIsLast() {
        assign(system.contributor().id());
        say(lead, "First.", TEAM);
        clock.move(Duration.ofMinutes(1));
        say(contributor, "Second.", TEAM);

        for (var reader : List.of(lead, approver, contributor)) {
            var talk = of(reader);
            assertThat(talk.ofTeam()).isTrue();
            assertThat(talk.comments()).extracting(Comment::text).containsExactly("First.", "Second.");
            assertThat(talk.comments())
                    .extracting(Comment::author)
                    .containsExactly(lead.person(), contributor.person());
        }
    }

    @Test
    void aContributorWhoDoesNotOwnTheOutcomeTakesNoPart() {
        say(lead, "Among ourselves.", TEAM);

        assertThat(by(contributor, () -> comments.reaches(outcome))).isFalse();
        closedTo(contributor);
    }

    @Test
    void theIcbReadsOnlyWhatIsSharedWithIt() {
        say(lead, "Among ourselves.", TEAM);
        say(lead, "For the ICB too.", TEAM_AND_ICB);

        var talk = of(icbLead);
        assertThat(talk.ofTeam()).isFalse();
        assertThat(talk.comments()).extracting(Comment::text).containsExactly("For the ICB too.");
    }

    @Test
    void whatTheIcbSaysIsForBothSidesWhateverItAsksFor() {
        var said = say(icbLead, "Well done.", TEAM);

        assertThat(said.audience()).isEqualTo(TEAM_AND_ICB);
        assertThat(of(lead).comments()).extracting(Comment::text).containsExactly("Well done.");
    }

    @ParameterizedTest
    @EnumSource
    void eachRoleTalksOnlyAsTheMatrixSays(Role role) {
        var caller = new Caller(
                PersonId.next(),
                "Somebody",
                Set.of(new Grant(role, system.provider().id())),
                Set.of());
        if (Set.of(Role.PROVIDER_LEAD, Role.APPROVER).contains(role)) {
            assertThat(say(caller, "Hello.", TEAM).text()).isEqualTo("Hello.");
        } else {
            closedTo(caller);
        }
    }

    @Test
    void aBoardReaderOfTheIcbWhoseScopeHoldsTheProviderTakesNoPart() {
        closedTo(new Caller(
                PersonId.next(),
                "Board",
                Set.of(new Grant(Role.BOARD_READER, system.icb().id())),
                Set.of(system.icb().id(), system.provider().id())));
    }

    @Test
    void anotherOrganisationsItemAnswersLikeOneThatDoesNotExist() {
        var said = say(lead, "Ours.", TEAM_AND_ICB);
        var other = world.system();
        var strangers = List.of(
                other.lead().caller(),
                other.approver().caller(),
                other.contributor().caller(),
                icbLead(other.icbLead(), other.provider().id()));
        var nowhere = ItemRef.outcome(OrganisationId.next(), "v9", "A1.a");

        for (var stranger : strangers) {
            closedTo(stranger);
            assertThatThrownBy(() -> by(stranger, () -> comments.of(nowhere))).isInstanceOf(UnknownItem.class);
            assertThatThrownBy(() -> takeBack(stranger, said.id())).isInstanceOf(UnknownItem.class);
        }
        assertThat(of(lead).comments()).hasSize(1);
    }

    @Test
    void thereIsNoTalkAboutWhatIsNotAsked() {
        for (var id : List.of("v9:Z9.z", "v1:A1.a", "nonsense")) {
            var item = new ItemRef(outcome.kind(), outcome.organisation(), id);
            assertThatThrownBy(() -> by(lead, () -> comments.say(item, "Hm.", TEAM, Set.of())))
                    .isInstanceOf(UnknownItem.class);
        }
        assertThat(by(lead, () -> comments.reaches(ItemRef.objective(outcome.organisation(), 1))))
                .isFalse();
    }

    @Test
    void nothingIsNotAComment() {
        assertThatThrownBy(() -> say(lead, "  ", TEAM))
                .isInstanceOf(Refused.class)
                .hasMessage("Write a comment first.");
    }

    @Test
    void theTeamMentionsWhoSeesTheOutcomeAndTheIcbOnlyLeadsAndApprovers() {
        assertThat(mentionable(lead)).containsExactly(system.approver().id());
        assign(system.contributor().id());

        assertThat(mentionable(lead))
                .containsExactlyInAnyOrder(system.approver().id(), contributor.person());
        assertThat(mentionable(contributor)).containsExactlyInAnyOrder(lead.person(), approver.person());
        assertThat(mentionable(icbLead)).containsExactlyInAnyOrder(lead.person(), approver.person());
    }

    @Test
    void ofAnOutcomeOfATeamItsMembersCanBeMentioned(@Autowired Teams teams) {
        var member = system.contributor().id();
        var team = by(lead, () -> teams.add(system.provider().id(), "Infrastructure team", List.of(member)));
        assign(team.id());

        assertThat(mentionable(lead))
                .containsExactlyInAnyOrder(system.approver().id(), contributor.person());
    }

    @Test
    void nobodyOutsideCanBeMentioned() {
        var other = world.system();
        for (var outside : List.of(other.lead().id(), system.icbLead().id(), contributor.person(), PersonId.next())) {
            assertThatThrownBy(() -> by(lead, () -> comments.say(outcome, "Look.", TEAM, Set.of(outside))))
                    .isInstanceOf(UnknownItem.class);
        }
        assertThatThrownBy(() ->
                        by(icbLead, () -> comments.say(outcome, "Look.", TEAM_AND_ICB, Set.of(contributor.person()))))
                .isInstanceOf(UnknownItem.class);
        assertThat(of(lead).comments()).isEmpty();
    }

    @Test
    void aMentionWaitsUntilTheItemIsOpened() {
        mention(lead, approver);
        mention(icbLead, approver);

        assertThat(waits(approver))
                .containsExactly(new Waiting(
                        "comments that mention you",
                        2,
                        "assessments/" + system.provider().code().code() + "/2026-27/A1.a"));
        assertThat(waits(lead)).isEmpty();
        assertThat(of(approver).comments()).hasSize(2);
        assertThat(waits(approver)).hasSize(1);

        by(approver, () -> comments.open(outcome));
        assertThat(waits(approver)).isEmpty();
    }

    @Test
    void aMentionIsGoneOnceItIsAnswered() {
        mention(lead, approver);
        say(approver, "I looked.", TEAM);

        assertThat(waits(approver)).isEmpty();
    }

    @Test
    void aMentionThatWasTakenBackOrIsNoLongerTheirsToSeeDoesNotWait() {
        var said = mention(lead, approver);
        takeBack(lead, said.id());
        assertThat(waits(approver)).isEmpty();

        assign(contributor.person());
        mention(lead, contributor);
        assertThat(waits(contributor)).hasSize(1);
        assign(lead.person());
        assertThat(waits(contributor)).isEmpty();
    }

    @Test
    void theAuthorTakesItBackWithinTheDayAndThatItWasSaidStays() {
        var said = say(lead, "Rash words.", TEAM);
        assertThat(said.mayTakeBack()).isTrue();
        takeBack(lead, said.id());

        var left = of(approver).comments().getFirst();
        assertThat(left.text()).isNull();
        assertThat(left.author()).isEqualTo(lead.person());
        assertThatThrownBy(() -> takeBack(lead, said.id())).hasMessage("This comment is taken back already.");
    }

    @Test
    void nobodyElseTakesItBackAndNobodyAfterADay() {
        var said = say(lead, "Considered words.", TEAM_AND_ICB);
        for (var other : List.of(approver, icbLead)) {
            assertThatThrownBy(() -> takeBack(other, said.id())).isInstanceOf(UnknownItem.class);
        }
        clock.move(Duration.ofHours(24));

        assertThat(of(lead).comments().getFirst().mayTakeBack()).isFalse();
        assertThatThrownBy(() -> takeBack(lead, said.id())).isInstanceOf(Refused.class);
        assertThat(of(lead).comments().getFirst().text()).isEqualTo("Considered words.");
    }

    @Test
    void theTrailKeepsWhoSaidSomethingAndTheHashOfIt() {
        var said = by(lead, () -> comments.say(outcome, "SECRET-WORDS", TEAM, Set.of(approver.person())));
        takeBack(lead, said.id());

        var entries = world.attest(() -> trail.entries(
                        new AuditFilter(system.provider().id(), null, "comment", null), new Window(0, 10)))
                .rows();
        assertThat(entries)
                .extracting(it -> it.what())
                .containsExactlyInAnyOrder("comments.said", "comments.taken-back");
        assertThat(entries).extracting(it -> it.itemId()).containsOnly(said.id().toString());
        assertThat(entries.toString())
                .contains("sha256:", approver.person().toString(), "outcome v9:A1.a")
                .doesNotContain("SECRET-WORDS");
    }

    @Test
    void theCommentsTakeAsManyStatementsForOneAsForTwelve() {
        mention(lead, approver);
        var one = StatementCount.of(() -> of(lead));
        for (var i = 0; i < 11; i++) {
            mention(lead, approver);
        }
        assertThat(StatementCount.of(() -> of(lead))).isEqualTo(one).isLessThanOrEqualTo(2);
        assertThat(of(lead).comments()).hasSize(12);
    }

    private void closedTo(Caller caller) {
        assertThatThrownBy(() -> of(caller)).isInstanceOfAny(UnknownItem.class, AccessDeniedException.class);
        assertThatThrownBy(() -> by(caller, () -> comments.open(outcome)))
                .isInstanceOfAny(UnknownItem.class, AccessDeniedException.class);
        assertThatThrownBy(() -> say(caller, "Hello.", TEAM_AND_ICB))
                .isInstanceOfAny(UnknownItem.class, AccessDeniedException.class);
        assertThatThrownBy(() -> mentionable(caller)).isInstanceOfAny(UnknownItem.class, AccessDeniedException.class);
    }

    private void assign(Owner owner) {
        var ref = new AssessmentRef(system.provider().id(), DsptYear.of("2026-27"));
        var code = new OutcomeCode("A1.a");
        by(lead, () -> {
            var now = assessments.answer(ref, code);
            return assessments.save(
                    ref, new AnswerChange(code, now.version(), null, null, owner, null, Progress.IN_PROGRESS));
        });
    }

    private Comment mention(Caller author, Caller person) {
        return by(author, () -> comments.say(outcome, "Please look.", TEAM_AND_ICB, Set.of(person.person())));
    }

    private Comment say(Caller author, String text, Audience audience) {
        return by(author, () -> comments.say(outcome, text, audience, Set.of()));
    }

    private void takeBack(Caller caller, UUID comment) {
        by(caller, () -> {
            comments.takeBack(comment);
            return true;
        });
    }

    private List<PersonId> mentionable(Caller caller) {
        return by(caller, () -> comments.mentionable(outcome)).stream()
                .map(Person::id)
                .toList();
    }

    private Talk of(Caller caller) {
        return by(caller, () -> comments.of(outcome));
    }

    private List<Waiting> waits(Caller caller) {
        return by(caller, waiting::waiting);
    }

    private static Caller icbLead(Somebody somebody, OrganisationId provider) {
        return new Caller(
                somebody.id(),
                somebody.name(),
                Set.of(new Grant(Role.ICB_LEAD, somebody.organisation())),
                Set.of(somebody.organisation(), provider));
    }

    private <T> T by(Caller caller, Supplier<T> work) {
        return currentUser.as(caller, work);
    }
}
