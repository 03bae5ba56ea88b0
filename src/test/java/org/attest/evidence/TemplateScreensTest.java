package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.browser.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A template filled in by a person in a real browser. */
@AttestTest
class TemplateScreensTest {

    @LocalServerPort
    int port;

    @Autowired
    TestWorld world;

    @Autowired
    TestClock clock;

    Browser browser;

    @BeforeEach
    void open() {
        clock.reset();
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aTemplateIsFilledInOnScreenAndReadOnTheItem() {
        var system = world.system();
        browser.signIn(system.lead().email(), TestWorld.PASSWORD)
                .open("evidence")
                .clickLink("Templates")
                .see("T18 Control check")
                .looksRight("evidence-templates", Browser.WIDE);
        browser.clickLink("Use T2").see("T2 Terms of reference and decisions").click("save");
        browser.see("Group: This is needed.").looksRight("evidence-template-form", Browser.NARROWEST);
        browser.type("title", "Terms of reference of the cyber board")
                .type("t-group", "Cyber board")
                .type("t-chair", "Jo Ward, chief executive")
                .type("t-reports-to", "The board")
                .type("t-quorum", "Four")
                .pick("t-meets", "Quarterly")
                .type("t-delegation", "Accepts risks up to 12")
                .type("t-decisions", "3 March 2026; second factor for suppliers")
                .type("t-scope", "All sites")
                .click("save")
                .see("E-0001 Terms of reference of the cyber board")
                .see("3 March 2026; second factor for suppliers");
        browser.looksRight("evidence-template-item", Browser.WIDE);
        assertThat(browser.text()).contains("Jo Ward, chief executive");
        browser.clickLink("Change what is filled in")
                .see("Fill in a template for E-0001")
                .type("t-quorum", "Five")
                .click("save")
                .see("Quorum: Four → Five");
    }

    @Test
    void anAdministratorSeesWhetherAllThatAttestReliesOnWorks() {
        var administrator = world.somebody(Role.ADMINISTRATOR, Accounts.WHOLE_SYSTEM);
        browser.signIn(administrator.email(), TestWorld.PASSWORD)
                .open("administration")
                .clickLink("Health")
                .see("18 templates are in use")
                .looksRight("health", Browser.WIDE);
    }
}
