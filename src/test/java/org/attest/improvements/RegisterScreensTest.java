package org.attest.improvements;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.browser.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AttestTest
class RegisterScreensTest {

    @Autowired
    TestWorld world;

    @LocalServerPort
    int port;

    @Test
    void aLeadPromisesADateMovesItWithAReasonAndSaysWhatTheMoneyBought() {
        var system = world.system();
        try (var browser = new Browser(port)) {
            browser.signIn(system.lead().email(), TestWorld.PASSWORD);
            milestone(browser);
            money(browser);
            action(browser);
        }
    }

    private static void milestone(Browser browser) {
        browser.open(RegisterLinks.MILESTONES)
                .see("There is no milestone yet.")
                .click("add-milestone")
                .see("What is to be reached")
                .click("save")
                .see("Choose the objective that it serves.");
        browser.type("title", "Immutable backups everywhere")
                .pick("objective", "4 Prevention and resilience")
                .type("due", "31/03/2027")
                .leave("due")
                .see("Draft kept on");
        browser.looksRight("milestone-form", Browser.WIDE);
        browser.click("save").see("M-0001 Immutable backups everywhere").looksRight("milestones", Browser.WIDE);
        browser.clickLink("M-0001 Immutable backups everywhere").click("change").see("Change M-0001");
        browser.type("due", "30/09/2027").leave("due").click("save").see("Say why the date moves from 31 March 2027.");
        browser.type("why", "The supplier delivers in summer.")
                .leave("why")
                .click("save")
                .see("Slipped")
                .see("The supplier delivers in summer.");
        browser.looksRight("milestone", Browser.WIDE);
        browser.click("reach").click("confirm").see("Link the evidence that shows it is reached");
        browser.type("note", "The supplier wrote that it is done.")
                .click("confirm")
                .see("Done on");
    }

    private static void action(Browser browser) {
        browser.open(RegisterLinks.ACTIONS).see("There is nothing to be done.").click("raise");
        browser.pick("origin", "Audit finding")
                .type("what", "Write down who restores what")
                .click("save")
                .see("Say where the action comes from.");
        browser.type("source-words", "Internal audit 2026, finding 3")
                .leave("source-words")
                .see("Draft kept on");
        browser.looksRight("action-form", Browser.WIDE);
        browser.click("save").see("Internal audit 2026, finding 3").looksRight("actions", Browser.WIDE);
        browser.clickLink("A-0001 Write down who restores what")
                .see("Comes from")
                .looksRight("register-action", Browser.WIDE);
    }

    private static void money(Browser browser) {
        browser.open(RegisterLinks.FUNDING).click("add-funding").see("The money");
        browser.type("title", "Backup vaults")
                .pick("objective", "4 Prevention and resilience")
                .type("allocated", "120,000")
                .type("spent", "-5")
                .click("save")
                .see("Spent: money cannot be below zero.");
        assertThat(browser.value("allocated")).isEqualTo("120,000");
        browser.type("spent", "45000.50")
                .type("forecast", "130000")
                .leave("forecast")
                .click("save")
                .see("£45,000.50 spent of £120,000 allocated")
                .see("More is forecast than was allocated: £10,000 more.");
        browser.looksRight("funding", Browser.WIDE);
        browser.clickLink("F-0001 Backup vaults")
                .see("Left at the end of the year")
                .looksRight("funding-line", Browser.WIDE);
    }
}
