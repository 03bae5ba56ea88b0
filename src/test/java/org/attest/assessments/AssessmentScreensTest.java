package org.attest.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.assessments.AssessmentWorld.A1A;
import static org.attest.assessments.AssessmentWorld.YEAR;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.accounts.NewPerson;
import org.attest.accounts.OwnAccount;
import org.attest.browser.Browser;
import org.attest.catalogue.Level;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The screens of a round in a real browser: answer, submit, sign off, review. */
@AttestTest
class AssessmentScreensTest {

    private static final String PASSWORD = "a quiet river in the north";

    @Autowired
    CurrentUser currentUser;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    Assessments assessments;

    @Autowired
    Accounts accounts;

    @Autowired
    OwnAccount ownAccount;

    @LocalServerPort
    int port;

    AssessmentWorld world;
    String address;
    Browser browser;

    @BeforeEach
    void open() {
        world = new AssessmentWorld(currentUser, directory, assessments);
        address = AssessmentLinks.tasks(world.trust.code(), YEAR);
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void whatIsTypedIsKeptAsADraftUntilItIsSaved() {
        var lead = somebody(Role.PROVIDER_LEAD, world.trust.id());
        browser.signIn(lead, PASSWORD).open(address).see("0 of 49 outcomes answered");
        browser.clickLink("A1.a Board direction").see("Our answer");
        browser.choose("Achieved")
                .type("statement", "The board meets each month.")
                .see("Draft saved");
        var typist = world.person(colleague(lead), Role.PROVIDER_LEAD);
        browser.waitUntil(() -> world.by(typist, () -> assessments.draft(world.ref, A1A))
                .filter(it -> "The board meets each month.".equals(it.change().statement()))
                .isPresent());

        browser.signIn(lead, PASSWORD).open(address + "/A1.a").see("Draft from");
        assertThat(browser.find(By.cssSelector("#statement textarea")).getDomProperty("value"))
                .isEqualTo("The board meets each month.");
        clean("outcome");
        browser.click("save-and-next").see("A1.b");

        browser.open(address).see("1 of 49 outcomes answered");
        assertThat(world.answer(A1A).statement()).isEqualTo("The board meets each month.");
        clean("task-list");
        browser.open(address + "/A1.a").see("level from none to Achieved");
    }

    @Test
    void theSecondToSaveSeesBothAndChooses() {
        browser.signIn(somebody(Role.PROVIDER_LEAD, world.trust.id()), PASSWORD).open(address + "/A1.a");
        browser.type("statement", "Mine.").see("Draft saved");
        world.save(world.lead, A1A, Level.NOT_ACHIEVED, "Theirs.");

        browser.click("save-and-next").see("Yours is not saved yet").see("Theirs.");
        clean("conflict");
        browser.click("keep-mine").see("A1.b");
        assertThat(world.answer(A1A).statement()).isEqualTo("Mine.");
    }

    @Test
    void aRoundGoesFromSubmittedToAccepted() {
        browser.signIn(somebody(Role.PROVIDER_LEAD, world.trust.id()), PASSWORD).open(address);
        browser.click("submit").see("49 of 49 outcomes have no level yet");
        world.answerAll(world.lead);
        browser.open(address)
                .click("submit")
                .see("Check your answers")
                .click("confirm")
                .see("Submitted");

        browser.signIn(somebody(Role.APPROVER, world.trust.id()), PASSWORD).open(address);
        browser.click("sign-off").see("What you are signing");
        clean("sign-off");
        browser.click("sign").see("Confirm the declaration first.");
        browser.choose("I confirm this declaration").click("sign").see("Seal 1");

        browser.signIn(somebody(Role.ICB_LEAD, world.icb.id()), PASSWORD).open("assessments");
        browser.see(world.trust.name());
        clean("assessments");
        browser.open(address).click("review").see("At a glance");
        clean("review");
        browser.click("accept").click("confirm").see("Accepted");
        assertThat(world.stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void theIcbQueriesOneOutcomeAndTheProviderRepliesToIt() {
        world.signedOff();
        browser.signIn(somebody(Role.ICB_LEAD, world.icb.id()), PASSWORD)
                .open(AssessmentLinks.REVIEWS)
                .clickLink(world.trust.name())
                .see("Outcome by outcome");
        browser.click("accept-outcome").see("1 accepted, 0 queried, 48 left");
        browser.click("query-outcome").see("Say what you ask about A1.b.");
        browser.type("review-words", "Since when?").click("query-outcome").see("1 accepted, 1 queried, 47 left");
        clean("review-desk");
        browser.click("send-queries").click("confirm").see("Waits for a reply");
        clean("review-sent");

        browser.signIn(somebody(Role.PROVIDER_LEAD, world.trust.id()), PASSWORD)
                .open(address + "?queried=yes")
                .open(address + "/A1.b")
                .see("Since when?");
        browser.type("reply", "Since May.").click("save-reply").see("Your reply on A1.b is saved.");
        clean("query");
        browser.open(address).click("submit").click("confirm").see("Submitted");
        assertThat(world.stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void anApproverWhoSetALevelReadsWhyTheyMayNotSign() {
        var email = somebody(Role.APPROVER, world.trust.id());
        var approver = colleague(email);
        world.answerAll(world.lead);
        world.save(world.person(approver, Role.PROVIDER_LEAD), A1A, Level.NOT_ACHIEVED, "Hm.");
        world.as(world.lead, () -> assessments.submit(world.ref));

        browser.signIn(email, PASSWORD).open(AssessmentLinks.signOff(world.trust.code(), YEAR));

        browser.see("You set the level of an outcome in this round, so another approver must sign it off.");
        assertThat(browser.all("#sign")).isEmpty();
        clean("sign-off-barred");
    }

    @Test
    void anOutcomeThatTheVersionLacksIsAPageThatSaysSo() {
        browser.signIn(somebody(Role.PROVIDER_LEAD, world.trust.id()), PASSWORD);

        for (var outcome : new String[] {"C2.b", "Z9.z", "nonsense"}) {
            browser.open(address + "/" + outcome).see("There is nothing here");
        }
        clean("no-such-outcome");
        browser.open(AssessmentLinks.tasks(world.trust.code(), YEAR.previous()) + "/C2.b")
                .see("C2.b")
                .see("Our answer");
    }

    @Test
    void aForeignAssessmentIsAPageThatDoesNotExist() {
        var other = new AssessmentWorld(currentUser, directory, assessments);
        browser.signIn(somebody(Role.PROVIDER_LEAD, other.trust.id()), PASSWORD);

        for (var screen :
                new String[] {address, address + "/A1.a", address + "/review", "assessments/NOSUCH/2026-27"}) {
            browser.open(screen);
            assertThat(browser.text()).doesNotContain(world.trust.name());
        }
    }

    private PersonId colleague(String email) {
        return world.by(world.lead, () -> accounts.colleagues(world.trust.id())).stream()
                .filter(it -> it.email().equals(email))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String somebody(Role role, OrganisationId organisation) {
        var email = UUID.randomUUID() + "@example.nhs.uk";
        var administrator = new Caller(
                PersonId.next(), "A", Set.of(new Grant(Role.ADMINISTRATOR, Accounts.WHOLE_SYSTEM)), Set.of());
        var link = world.by(
                administrator,
                () -> accounts.add(
                        new NewPerson("Pat " + role.words(), email),
                        role,
                        organisation,
                        LocalDate.of(2026, 1, 1),
                        null));
        world.as(Caller.ATTEST, () -> ownAccount.redeem(link.token(), PASSWORD));
        return email;
    }

    private void clean(String name) {
        browser.looksRight("assessment-" + name, Browser.NARROWEST);
        assertThat(browser.all("h1")).hasSize(1);
    }
}
