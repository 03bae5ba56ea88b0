package org.attest.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestMail;
import org.attest.TestWorld;
import org.attest.TestWorld.Somebody;
import org.attest.TestWorld.TestSystem;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.accounts.NewPerson;
import org.attest.organisations.Kind;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.UkDates;
import org.attest.suppliers.Ask;
import org.attest.suppliers.Contacts;
import org.attest.suppliers.NewAnswer;
import org.attest.suppliers.NewAnswers;
import org.attest.suppliers.Question;
import org.attest.suppliers.ServiceDetails;
import org.attest.suppliers.ServiceUse;
import org.attest.suppliers.SupplierAnswers;
import org.attest.suppliers.SupplierAsks;
import org.attest.suppliers.SupplierDetails;
import org.attest.suppliers.SupplierRegister;
import org.attest.suppliers.SupplierServices;
import org.attest.suppliers.Verdicts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Questionnaires fall due and answers come in while the clock goes on: who is told, by mail and in the feed. */
@AttestTest
class AskNewsTest {

    private static final String SECRET = "NARRATIVE of the answer";

    @Autowired
    TestWorld world;

    @Autowired
    TestClock clock;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    SupplierRegister register;

    @Autowired
    SupplierServices services;

    @Autowired
    ServiceUse uses;

    @Autowired
    Contacts contacts;

    @Autowired
    SupplierAsks asks;

    @Autowired
    SupplierAnswers answers;

    @Autowired
    Verdicts verdicts;

    @Autowired
    AskReminding asking;

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
    Somebody notUsing;
    org.attest.suppliers.Supplier supplier;
    String email;
    Caller contact;
    Ask ask;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        system = world.system();
        var other = world.organisation(Kind.ACUTE_TRUST);
        world.attest(() -> {
            directory.setPartner(system.icb().id(), other.id(), true, "Member trust");
            return true;
        });
        notUsing = world.somebody(Role.PROVIDER_LEAD, other.id());
        email = "theo@%s.example".formatted(system.icb().code().code().toLowerCase(Locale.UK));
        as(system.icbLead(), () -> {
            supplier = register.add(system.icb().id(), SupplierDetails.named("Brightwell Pathology"));
            var link = contacts.invite(supplier.ref(), new NewPerson("Theo Marchant", email), today().plusYears(1));
            contact = Caller.contact(link.person(), "Theo Marchant", supplier.ref());
            ask = asks.ask(supplier.ref(), "charter", today().plusDays(20), null);
            return true;
        });
        var service = as(system.icbLead(), () -> services.add(supplier.ref(), ServiceDetails.named("Blood results")));
        as(system.lead(), () -> {
            uses.use(system.provider().id(), supplier.ref(), service.id(), null);
            return true;
        });
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void theContactIsMailedOnceAtEachStepBeforeTheDayAndAfterItWithALinkAlone() {
        var told = new ArrayList<Integer>();
        for (var left : List.of(20, 19, 14, 12, 7, 1, 0, -1, -2, -7, -14, -40)) {
            morning(ask.due().minusDays(left));
            morning(ask.due().minusDays(left));
            while (told.size() < TestMail.to(email).size()) {
                told.add(left);
            }
        }
        assertThat(told).containsExactly(20, 14, 7, 1, -1, -7, -14);
        assertThat(TestMail.to(email).get(2).text())
                .contains("“NHS supplier cyber charter”: due in 7 days")
                .contains("/questionnaires/" + ask.id())
                .doesNotContain(
                        "Brightwell", system.provider().name(), system.icb().name());
        assertThat(TestMail.to(email).getLast().text()).contains("was due on");
        assertThat(TestMail.to(system.lead().email())).isEmpty();
    }

    @Test
    void nobodyIsRemindedOfWhatIsAnsweredOrMovedAndTheIcbLearnsThatAnAnswerIsIn() {
        answer(contact, null);
        morning(today().plusDays(1));
        assertThat(TestMail.to(email)).isEmpty();
        assertThat(TestMail.to(system.icbLead().email())).singleElement().satisfies(it -> assertThat(it.text())
                .contains("S-0001 answered “NHS supplier cyber charter”")
                .contains("/questionnaires/" + ask.id())
                .doesNotContain(SECRET, "Brightwell", "Theo"));
        assertThat(TestMail.to(system.lead().email())).isEmpty();
        morning(today().plusDays(1));
        assertThat(TestMail.to(system.icbLead().email())).hasSize(1);
    }

    @Test
    void whatTheIcbAnswersItselfIsNotMailedToIt() {
        answer(system.icbLead().caller(), "A call");
        morning(today().plusDays(1));
        assertThat(TestMail.to(system.icbLead().email())).isEmpty();
    }

    @Test
    void aContactWhoseTimeIsOverGetsNoMailAndEachPersonChoosesAmongWhatIsTheirs() {
        assertThat(currentUser.as(contact, notices::offered)).containsExactly(NoticeKind.ASK_DUE);
        assertThat(as(system.lead(), notices::offered))
                .doesNotContain(NoticeKind.ASK_DUE, NoticeKind.ASK_ANSWERED)
                .contains(NoticeKind.EVIDENCE_DUE);
        currentUser.as(contact, () -> {
            notices.chooseByMail(Set.of());
            return true;
        });
        assertThat(currentUser.as(contact, notices::byMail)).isEmpty();
        morning(today().plusDays(1));
        assertThat(TestMail.to(email)).isEmpty();
        currentUser.as(contact, () -> {
            notices.chooseByMail(Set.of(NoticeKind.ASK_DUE));
            return true;
        });
        as(system.icbLead(), () -> {
            var membership =
                    contacts.of(supplier.ref()).getFirst().memberships().getFirst();
            contacts.end(supplier.ref(), membership.id());
            return true;
        });
        morning(ask.due());
        assertThat(TestMail.to(email)).isEmpty();
    }

    @Test
    void theFeedTellsOfAnswersThoseWhoUseTheSupplierAndOfDecisionsTheirOwnAndTheIcb() {
        answer(contact, null);
        var answered = "answered a questionnaire for Brightwell Pathology";
        assertThat(feed(system.lead())).contains("Theo Marchant " + answered);
        assertThat(feed(system.approver())).contains(answered);
        assertThat(feed(system.icbLead())).containsOnlyOnce(answered);
        assertThat(feed(system.contributor())).doesNotContain("answered");
        assertThat(feed(notUsing)).doesNotContain("Brightwell");
        assertThat(feed(world.system().icbLead())).doesNotContain("Brightwell");
        as(system.lead(), () -> {
            verdicts.challenge(system.provider().id(), ask.id(), 1, SECRET);
            return true;
        });
        var challenged = system.lead().name() + " challenged the answers of Brightwell Pathology";
        assertThat(feed(system.approver())).contains(challenged);
        assertThat(feed(overseer(system))).contains(challenged).doesNotContain(SECRET);
        assertThat(feed(overseer(world.system())))
                .as("of an ICB that oversees it too, in whose register the supplier does not stand")
                .doesNotContain("Brightwell");
        assertThat(feed(notUsing)).doesNotContain("Brightwell");
        as(system.lead(), () -> {
            verdicts.accept(system.provider().id(), ask.id(), 1);
            return true;
        });
        assertThat(feed(overseer(system))).contains("accepted the answers of");
        assertThat(feed(notUsing)).doesNotContain("Brightwell");
    }

    private void answer(Caller by, String source) {
        var given = new HashMap<String, NewAnswer>();
        ask.questionnaire().questions().stream()
                .filter(Question::isChoice)
                .forEach(it -> given.put(it.key(), new NewAnswer("yes", SECRET)));
        currentUser.as(by, () -> answers.answer(ask.id(), 0, new NewAnswers(1, given, source)));
    }

    private void morning(LocalDate day) {
        clock.set(day.atTime(6, 30).atZone(UkDates.LONDON).toInstant());
        world.attest(() -> {
            asking.work();
            reminding.work();
            posting.work();
            return true;
        });
    }

    /** The ICB lead of a system to which the provider reports. */
    private Caller overseer(TestSystem of) {
        return new Caller(
                of.icbLead().id(),
                of.icbLead().name(),
                Set.of(new Grant(Role.ICB_LEAD, of.icb().id())),
                Set.of(of.icb().id(), system.provider().id()));
    }

    private String feed(Somebody person) {
        return feed(person.caller());
    }

    private String feed(Caller reader) {
        var told = new StringBuilder();
        currentUser.as(reader, () -> feed.page(null, 50)).entries().forEach(it -> told.append(it.who())
                .append(' ')
                .append(it.did())
                .append(' ')
                .append(it.item())
                .append('\n'));
        return told.toString();
    }

    private LocalDate today() {
        return UkDates.day(clock.instant());
    }

    private <T> T as(Somebody person, Supplier<T> work) {
        return currentUser.as(person.caller(), work);
    }
}
