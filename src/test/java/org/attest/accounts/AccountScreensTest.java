package org.attest.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.access.Role;
import org.attest.browser.Browser;
import org.attest.organisations.Kind;
import org.attest.shared.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AttestTest
class AccountScreensTest {

    @LocalServerPort
    int port;

    @Autowired
    TestWorld world;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    @Autowired
    FirstRun firstRun;

    Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
        firstRun.close();
        clock.reset();
    }

    @Test
    void aLeadLetsAContributorInWhoSetsAPasswordAndSignsIn() {
        var lead = world.somebody(
                Role.PROVIDER_LEAD, world.organisation(Kind.ACUTE_TRUST).id());
        browser.open("sign-in");
        look("sign-in");
        browser.signInOnScreen(lead.email(), TestWorld.PASSWORD).open("people");
        look("people");
        var email = Ids.next() + "@example.org";
        browser.click("add-person").type("person-name", "Cora Contributor").type("person-email", email);
        browser.pick("role", "Contributor");
        look("people-add");
        browser.click("confirm");
        var link = browser.find(By.cssSelector("#one-time-link input")).getDomProperty("value");
        look("people-link");
        assertThat(link).startsWith("http://localhost:" + port + "/welcome/");
        browser.click("close-link").clickLink("Cora Contributor").see("Getting in");
        look("person");

        browser.driver().manage().deleteAllCookies();
        browser.load(link.replaceFirst("http://localhost:\\d+/", ""));
        browser.type("new-password", "password1234").click("set-password").see("Too many people use a password");
        look("welcome");
        browser.type("new-password", TestWorld.PASSWORD).click("set-password").see("Your way in is ready");
        browser.type("email", email).type("password", "wrong wrong wrong").click("sign-in");
        browser.see("The email address or the password is not right.");
        look("sign-in-error");
        browser.signInOnScreen(email, TestWorld.PASSWORD).open("account").see("Cora Contributor");
        look("account");
        browser.click("sign-out").see("You are signed out.");
    }

    @Test
    void theFirstRunMakesTheAdministrator() {
        var code = firstRun.open();
        browser.open("").see("Set up the administrator");
        look("first-run");
        var email = Ids.next() + "@example.org";
        browser.type("code", "wrong").type("name", "Ada First").type("email", email);
        browser.type("new-password", TestWorld.PASSWORD)
                .click("make-administrator")
                .see("This is not the code");
        browser.type("code", code.words()).click("make-administrator").see("The administrator is set up");
        browser.signInOnScreen(email, TestWorld.PASSWORD).open("people").see("Ada First");
        look("people-administrator");
    }

    @Test
    void theAccountPageSaysUntilWhen() {
        var system = world.system();
        world.attest(() -> accounts.grant(
                system.contributor().id(),
                Role.APPROVER,
                system.provider().id(),
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2027, 3, 31)));
        browser.signInOnScreen(system.contributor().email(), TestWorld.PASSWORD).open("account");
        assertThat(browser.text()).contains("Approver (SIRO)", "31 Mar 2027", "Later", "In force");
    }

    @Test
    void aSessionThatEndsWhileTheScreenIsOpenSaysSoAndLeadsBack() {
        var lead = world.somebody(
                Role.PROVIDER_LEAD, world.organisation(Kind.ACUTE_TRUST).id());
        browser.signInOnScreen(lead.email(), TestWorld.PASSWORD).open("account");
        clock.move(Duration.ofMinutes(31));
        browser.find(By.id("change-password")).click();
        browser.see("Your session has ended");
        look("session-ended");
        browser.leaveEndedSession();
        browser.see("Your session has ended. What you typed is kept as a draft: sign in to go on.");
    }

    /** At both widths, and without anything for axe to find. */
    private void look(String name) {
        browser.looksRight(name, Browser.WIDE);
    }
}
