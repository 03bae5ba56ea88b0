package org.attest.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestMail;
import org.attest.TestWorld;
import org.attest.TestWorld.Somebody;
import org.attest.TestWorld.TestSystem;
import org.attest.access.ActsFor;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.accounts.Delegations;
import org.attest.components.WaitsForMe;
import org.attest.evidence.Content;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceDue;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.EvidenceReview;
import org.attest.evidence.Lifetime;
import org.attest.evidence.Responsible;
import org.attest.evidence.SharedWith;
import org.attest.evidence.Visibility;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Evidence falls due while the clock goes on: who is told when, on the screens and by mail. */
@AttestTest
class RemindersTest {

    @Autowired
    TestWorld world;

    @Autowired
    TestClock clock;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    EvidenceReview review;

    @Autowired
    Delegations delegations;

    @Autowired
    Accounts accounts;

    @Autowired
    Notices notices;

    @Autowired
    RemindersWaiting waiting;

    @Autowired
    Reminding reminding;

    @Autowired
    Posting posting;

    @Autowired
    DueNotices due;

    @Autowired
    EndingNotices endings;

    @Autowired
    NoticeRows rows;

    @Autowired
    Digests digests;

    @Autowired
    FeedRows feed;

    @Autowired
    Letters letters;

    @Autowired
    EvidenceDue evidenceDue;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CurrentUser currentUser;

    TestSystem system;
    Somebody owner;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        system = world.system();
        owner = system.contributor();
    }

    @AfterEach
    void stopTheClock() {
        clock.reset();
    }

    @Test
    void theOwnerIsRemindedSixtyThirtySevenDaysAndOneDayBeforeAndTheDayAfterAndOnNoOtherDay() {
        add(owner.id(), today().plusDays(61), Marking.OFFICIAL);
        var dueOn = today().plusDays(61);
        var told = new ArrayList<Integer>();
        for (var daysLeft : List.of(61, 60, 59, 31, 30, 29, 8, 7, 6, 2, 1, 0, -1, -2, -29)) {
            clock.set(dueOn.minusDays(daysLeft)
                    .atTime(6, 30)
                    .atZone(UkDates.LONDON)
                    .toInstant());
            morning();
            morning();
            while (told.size() < TestMail.to(owner.email()).size()) {
                told.add(daysLeft);
            }
        }
        assertThat(told).containsExactly(60, 30, 7, 1, -1);
    }

    @Test
    void daysOnWhichNothingRanAreCaughtUpWithByOneReminder() {
        var item = add(owner.id(), today().plusDays(61), Marking.OFFICIAL);
        clock.move(Duration.ofDays(56));
        morning();
        assertThat(TestMail.to(owner.email())).singleElement().satisfies(it -> assertThat(it.text())
                .contains(system.provider().code() + " " + item.reference()
                        + " Access policy: due in 5 days, on 22 January 2027"));
        clock.move(Duration.ofDays(1));
        morning();
        assertThat(TestMail.to(owner.email())).hasSize(1);
    }

    @Test
    void aReminderOpensTheItemAndSaysNothingOfWhatIsInIt() {
        var open = add(owner.id(), today().plusDays(30), Marking.OFFICIAL);
        var sensitive = add(owner.id(), today().plusDays(20), Marking.OFFICIAL_SENSITIVE);
        morning();
        var mail = TestMail.to(owner.email()).getFirst();
        assertThat(mail.subject()).isEqualTo("Attest: 2 things to look at");
        assertThat(mail.text())
                .startsWith("OFFICIAL\n\nHello " + owner.name())
                .contains(TestMail.ADDRESS + "/evidence/" + system.provider().code() + "/" + open.reference() + "\n")
                .contains("- " + system.provider().code() + " " + sensitive.reference() + ": due in 20 days")
                .containsOnlyOnce("Access policy")
                .doesNotContain("NARRATIVE");
        assertThat(mail.raw()).doesNotContain("NARRATIVE");
    }

    @Test
    void whatIsRenewedSupersededOrWithdrawnRemindsNobodyAnyMore() {
        var renewed = add(owner.id(), today().plusDays(60), Marking.OFFICIAL);
        var withdrawn = add(owner.id(), today().plusDays(60), Marking.OFFICIAL);
        var old = add(owner.id(), today().plusDays(60), Marking.OFFICIAL);
        morning();
        assertThat(as(owner, notices::reminders)).hasSize(3);
        assertThat(as(owner, waiting::waiting))
                .extracting(WaitsForMe.Waiting::count, WaitsForMe.Waiting::address)
                .containsExactly(tuple(3L, NoticeLinks.REMINDERS));

        var lead = system.lead();
        as(
                lead,
                () -> library.change(
                        renewed.ref(),
                        renewed.version(),
                        renewed.details().with(new Lifetime(null, today().plusYears(1), null, null))));
        as(lead, () -> review.withdraw(withdrawn.ref(), "Nobody uses it."));
        var newer = add(owner.id(), today().plusYears(1), Marking.OFFICIAL);
        as(lead, () -> review.submit(newer.ref()));
        as(lead, () -> review.accept(newer.ref()));
        as(lead, () -> review.supersede(old.ref(), newer.ref()));

        assertThat(as(owner, notices::reminders)).isEmpty();
        assertThat(as(owner, waiting::waiting)).isEmpty();
        clock.move(Duration.ofDays(30));
        morning();
        assertThat(TestMail.to(owner.email())).hasSize(1);
    }

    @Test
    void whoActsForTheOwnerIsToldAsWellAndOnlyWhileTheyDo() {
        var lead = system.lead();
        as(lead, () -> delegations.name(system.provider().id(), owner.id(), today(), today().plusDays(10)));
        add(lead.id(), today().plusDays(30), Marking.OFFICIAL);
        morning();
        assertThat(TestMail.to(lead.email())).hasSize(1);
        assertThat(TestMail.to(owner.email())).hasSize(1);
        assertThat(currentUser.as(actingFor(lead), notices::reminders)).hasSize(1);

        clock.move(Duration.ofDays(23));
        morning();
        assertThat(TestMail.to(lead.email())).hasSize(2);
        assertThat(TestMail.to(owner.email())).hasSize(1);
        assertThat(as(owner, notices::reminders)).isEmpty();
    }

    @Test
    void whoActsForAContributorIsToldOfTheirEvidenceAndSeesIt() {
        var deputy = world.somebody(Role.CONTRIBUTOR, system.provider().id());
        as(owner, () -> delegations.name(system.provider().id(), deputy.id(), today(), today().plusDays(10)));
        var item = add(owner.id(), today().plusDays(30), Marking.OFFICIAL);
        morning();
        assertThat(TestMail.to(deputy.email())).singleElement().satisfies(it -> assertThat(it.text())
                .contains(item.reference()));
    }

    @Test
    void evidenceThatNobodyOwnsAndThatOfSomebodyWhoLeftIsTheLeads() {
        add(null, today().plusDays(7), Marking.OFFICIAL);
        add(owner.id(), today().plusDays(7), Marking.OFFICIAL);
        world.attest(() -> {
            accounts.endAccess(owner.id());
            return true;
        });
        morning();
        assertThat(TestMail.to(system.lead().email())).singleElement().satisfies(it -> assertThat(it.subject())
                .contains("2 things"));
        assertThat(TestMail.to(owner.email())).isEmpty();
    }

    @Test
    void whoLeavesBeforeTheMailDoesGetsNone() {
        add(owner.id(), today().plusDays(7), Marking.OFFICIAL);
        world.attest(() -> {
            reminding.work();
            accounts.endAccess(owner.id());
            posting.work();
            return true;
        });
        assertThat(TestMail.to(owner.email())).isEmpty();
    }

    @Test
    void whoWantsNoMailOfAKindStillFindsItOnHome() {
        as(owner, () -> {
            notices.chooseByMail(Set.of(NoticeKind.MENTION));
            return true;
        });
        add(owner.id(), today().plusDays(7), Marking.OFFICIAL);
        morning();
        assertThat(TestMail.to(owner.email())).isEmpty();
        assertThat(as(owner, waiting::waiting)).hasSize(1);
        assertThat(as(owner, notices::byMail)).containsExactly(NoticeKind.MENTION);
    }

    @Test
    void nothingOfOneOrganisationIsInTheMailOfAnother() {
        var other = world.system();
        add(system.lead(), owner.id(), details("UNIVERSE-A", today().plusDays(7), Marking.OFFICIAL));
        add(other.lead(), other.contributor().id(), details("UNIVERSE-B", today().plusDays(7), Marking.OFFICIAL));
        morning();
        assertThat(TestMail.all())
                .filteredOn(it -> it.raw().contains("UNIVERSE-B"))
                .extracting(TestMail.Arrived::to)
                .containsExactly(other.contributor().email());
        assertThat(TestMail.to(owner.email())).singleElement().satisfies(it -> assertThat(it.raw())
                .contains("UNIVERSE-A")
                .doesNotContain(
                        "UNIVERSE-B",
                        other.provider().code().code(),
                        other.contributor().name()));
        assertThat(as(system.lead(), notices::reminders)).isEmpty();
    }

    @Test
    void whomAnItemIsSharedWithIsNotRemindedOfIt() {
        var other = world.system();
        var shared = details("SHARED-BY-A", today().plusDays(7), Marking.OFFICIAL)
                .with(SharedWith.named(other.provider().id()));
        add(system.lead(), owner.id(), shared);
        morning();
        assertThat(TestMail.to(other.lead().email())).isEmpty();
        assertThat(as(other.lead(), notices::reminders)).isEmpty();
    }

    @Test
    void aServerThatIsDownGetsTheMailLaterOnceAndWhatItNeverTakesGoesIntoAnotherDays() {
        morning();
        add(owner.id(), today().plusDays(7), Marking.OFFICIAL);
        world.attest(() -> {
            reminding.work();
            return true;
        });
        var down = postingTo(nobodyListens());
        post(down);
        post(down);
        post(posting);
        assertThat(TestMail.to(owner.email())).as("not before its next try").isEmpty();
        clock.move(Duration.ofMinutes(5));
        post(posting);
        post(posting);
        assertThat(TestMail.to(owner.email())).hasSize(1);

        var late = system.lead();
        clock.move(Duration.ofDays(1));
        morning();
        add(late.id(), today().plusDays(7), Marking.OFFICIAL);
        world.attest(() -> {
            reminding.work();
            return true;
        });
        for (var tries = 0; tries < Digest.MOST_TRIES; tries++) {
            post(down);
            clock.move(Duration.ofHours(3));
        }
        post(posting);
        assertThat(TestMail.to(late.email())).as("given up").isEmpty();
        clock.move(Duration.ofDays(1));
        morning();
        assertThat(TestMail.to(late.email())).hasSize(1);
    }

    @Test
    void withoutAServerRemindersStayOnHomeAndHealthSaysSo() {
        add(owner.id(), today().plusDays(7), Marking.OFFICIAL);
        var none = mail(new StaticListableBeanFactory());
        world.attest(() -> {
            new Reminding(evidenceDue, due, endings, rows, digests, feed, none, transaction, clock).work();
            return true;
        });
        assertThat(as(owner, waiting::waiting)).hasSize(1);
        assertThat(rows.waiting(clock.instant().minus(Duration.ofDays(1)), today()))
                .extracting(NoticeRows.Addressee::getPerson)
                .contains(owner.id());
        assertThat(new MailHealth(none, digests, clock).look().sentence()).contains("No mail server is set up");
    }

    private void morning() {
        world.attest(() -> {
            reminding.work();
            posting.work();
            return true;
        });
    }

    private void post(Posting some) {
        world.attest(() -> {
            some.work();
            return true;
        });
    }

    private Posting postingTo(Mail mail) {
        return new Posting(digests, rows, letters, mail, transaction, clock);
    }

    private static Mail nobodyListens() {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(1);
        var beans = new StaticListableBeanFactory();
        beans.addBean("server", server);
        return mail(beans);
    }

    private static Mail mail(StaticListableBeanFactory beans) {
        return new Mail(beans.getBeanProvider(JavaMailSender.class), "attest@example.org", TestMail.ADDRESS);
    }

    private EvidenceItem add(@Nullable PersonId person, LocalDate dueOn, Marking marking) {
        return add(system.lead(), person, details("Access policy", dueOn, marking));
    }

    private EvidenceItem add(Somebody lead, @Nullable PersonId person, EvidenceDetails details) {
        var owned = person == null ? details : details.with(Responsible.owner(person));
        return as(lead, () -> library.add(lead.organisation(), owned));
    }

    private static EvidenceDetails details(String title, LocalDate dueOn, Marking marking) {
        return EvidenceDetails.titled(title, EvidenceKind.DESIGN)
                .with(new Lifetime(null, dueOn, null, null))
                .with(marking, Visibility.STATE_AND_SUMMARY)
                .with(new Content("NARRATIVE of the summary", "NARRATIVE of the limits", null, null));
    }

    private Caller actingFor(Somebody lead) {
        OrganisationId at = lead.organisation();
        return new Caller(
                owner.id(),
                owner.name(),
                Set.of(new Grant(owner.role(), at)),
                Set.of(),
                Set.of(new ActsFor(lead.id(), new Grant(Role.PROVIDER_LEAD, at))));
    }

    private <T> T as(Somebody somebody, Supplier<T> work) {
        return currentUser.as(somebody.caller(), work);
    }

    private LocalDate today() {
        return UkDates.day(clock.instant());
    }
}
