package org.attest.suppliers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.TestWorld.TestSystem;
import org.attest.access.CurrentUser;
import org.attest.accounts.KnownPassword;
import org.attest.browser.Browser;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** In a real browser: the ICB asks and lets a contact in, the contact answers, a provider challenges. */
@AttestTest
class AskOnceScreensTest {

    private static final String EMAIL = "theo.marchant@clearbrook.example";
    private static final List<String> QUESTIONS =
            List.of("patching", "dspt", "mfa", "watch", "backups", "exercise", "notice", "code");

    @Autowired
    TestWorld world;

    @Autowired
    SupplierRegister register;

    @Autowired
    SupplierServices services;

    @Autowired
    ServiceUse uses;

    @Autowired
    SupplierAsks asks;

    @Autowired
    KnownPassword knownPassword;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @Test
    void aSupplierAnswersOnceAndAProviderChallengesIt() {
        clock.reset();
        var system = world.system();
        var address = supplier(system);
        try (var browser = new Browser(port)) {
            browser.signIn(system.icbLead().email(), TestWorld.PASSWORD).open(address);
            browser.click("ask-supplier").pick("ask-which", "NHS supplier cyber charter");
            browser.click("confirm").see("Asked.");
            browser.click("invite-contact")
                    .type("contact-name", "Theo Marchant")
                    .type("contact-email", EMAIL)
                    .click("confirm")
                    .see("Send this link to the person");
            var link = browser.value("one-time-link");
            knownPassword.redeem(link.substring(link.lastIndexOf('/') + 1));
            browser.click("close-link");
            theContactAnswers(browser, system);
            theContactFindsNothingElse(browser, system, address);
            theProviderChallenges(browser, system, address);
        }
    }

    private String supplier(TestSystem system) {
        var made = currentUser.as(system.icbLead().caller(), () -> {
            var supplier = register.add(system.icb().id(), SupplierDetails.named("Clearbrook Records"));
            var service = services.add(supplier.ref(), ServiceDetails.named("Patient record"));
            return new Made(supplier, service.id());
        });
        currentUser.as(system.lead().caller(), () -> {
            uses.use(system.provider().id(), made.supplier().ref(), made.service(), null);
            return true;
        });
        return SupplierLinks.supplier(system.icb().code(), made.supplier().reference());
    }

    private record Made(Supplier supplier, UUID service) {}

    private static void theContactAnswers(Browser browser, TestSystem system) {
        browser.signIn(EMAIL, TestWorld.PASSWORD).load("").see("What the NHS asks you");
        assertThat(browser.address()).endsWith(SupplierLinks.QUESTIONNAIRES);
        assertThat(browser.text()).doesNotContain(system.provider().name());
        browser.looksRight("questionnaires-contact", Browser.NARROWEST);
        browser.clickLink("NHS supplier cyber charter").see("Not answered yet").click("answer");
        browser.click("send").see("Choose an answer.");
        for (var question : QUESTIONS) {
            browser.press(By.cssSelector("#q-%s vaadin-radio-button:nth-of-type(%d) label"
                    .formatted(question, question.equals("mfa") ? 2 : 1)));
        }
        browser.click("send").see("Say more about “Partly”");
        browser.type("q-mfa-note", "Two service accounts go without").see("Draft kept");
        browser.looksRight("questionnaire-answer", Browser.NARROWEST);
        browser.click("send").see("Version 1, answered by the supplier");
        browser.looksRight("questionnaire-contact", Browser.WIDE);
    }

    private static void theContactFindsNothingElse(Browser browser, TestSystem system, String address) {
        var found = new SoftAssertions();
        var addresses = new ArrayList<>(List.of(
                address,
                "suppliers",
                "organisations",
                "evidence",
                "people",
                "position",
                "changes",
                "risks",
                "returns"));
        addresses.add("organisations/" + system.provider().code());
        for (var other : addresses) {
            browser.open(other);
            found.assertThat(browser.text())
                    .as("/" + other)
                    .contains("There is nothing here")
                    .doesNotContain(system.provider().name());
        }
        browser.open("account").see("My roles").see("One supplier");
        found.assertThat(browser.text())
                .doesNotContain(system.provider().name(), system.icb().name());
        found.assertThat(browser.axe()).isEmpty();
        found.assertAll();
    }

    private static void theProviderChallenges(Browser browser, TestSystem system, String address) {
        browser.signIn(system.lead().email(), TestWorld.PASSWORD)
                .open("")
                .see("supplier questionnaire to accept or challenge")
                .open(address)
                .see("MFA for own staff and in the product")
                .looksRight("supplier-asked", Browser.NARROWEST);
        browser.open(SupplierLinks.QUESTIONNAIRES)
                .see("Not decided yet")
                .clickLink("NHS supplier cyber charter")
                .click("challenge")
                .click("confirm")
                .see("Say what you challenge");
        browser.type("challenge-reason", "Our test found three accounts.")
                .click("confirm")
                .see("Challenged");
        browser.signIn(system.icbLead().email(), TestWorld.PASSWORD)
                .open(SupplierLinks.QUESTIONNAIRES)
                .see("By 1 organisation")
                .looksRight("questionnaires-icb", Browser.NARROWEST);
        browser.press(By.xpath("(//a[normalize-space()=\"NHS supplier cyber charter\"])[last()]"))
                .see("Our test found three accounts.")
                .looksRight("questionnaire-icb", Browser.NARROWEST);
    }
}
