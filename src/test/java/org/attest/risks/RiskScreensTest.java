package org.attest.risks;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.browser.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The way of a risk in a real browser: typed, left, found again, saved, scored, changed by two people. */
@AttestTest
class RiskScreensTest {

    @Autowired
    TestWorld world;

    @Autowired
    RiskRegister register;

    @Autowired
    CurrentUser currentUser;

    @LocalServerPort
    int port;

    @Test
    void aLeadWritesARiskDownScoresItAndLosesNothingToAColleague() {
        var system = world.system();
        var code = system.provider().code();
        try (var browser = new Browser(port)) {
            browser.signIn(system.lead().email(), TestWorld.PASSWORD)
                    .open(RiskLinks.LIST)
                    .see("There is no risk yet.")
                    .click("add-risk")
                    .see("Say it in one sentence")
                    .click("save")
                    .see("Say what could set it off, after “If”.");
            type(browser);
            browser.see("Draft kept on");
            browser.load(RiskLinks.add(code)).see("This is your draft");
            assertThat(browser.value("event")).isEqualTo("pathology stops for days");
            browser.looksRight("risk-form", Browser.WIDE);
            browser.click("save").see("Nobody has given the current score yet.");
            score(browser);
            browser.looksRight("risk", Browser.WIDE);
            review(browser);
            change(browser, system);
            sheet(browser, RiskLinks.sheet(code, "R-0001"));
            browser.open(RiskLinks.LIST).see("Pathology stops").see("16 Extreme");
            browser.looksRight("risks", Browser.WIDE);
            browser.open(RiskLinks.MATRIX).see("1 open risk").looksRight("risk-matrix", Browser.WIDE);
            browser.open(RiskLinks.scale(code)).see("Band of each score").looksRight("risk-scale", Browser.WIDE);
        }
    }

    private static void type(Browser browser) {
        browser.type("title", "Pathology stops")
                .type("cause", "the supplier of pathology is attacked")
                .type("event", "pathology stops for days")
                .type("effect", "operations and transfusions are put off")
                .leave("effect")
                .pick("category", "Suppliers and contracts");
    }

    private static void score(Browser browser) {
        browser.click("rate").click("confirm").see("Choose a consequence and a likelihood.");
        browser.pick("consequence", "4 Major").pick("likelihood", "4 Likely").see("Over the tolerance of 8.");
        browser.click("confirm").see("Say why the current score is what it is.");
        browser.type("reason", "No second laboratory is contracted.")
                .click("confirm")
                .see("Over tolerance of 8")
                .see("No second laboratory is contracted.");
    }

    private static void review(Browser browser) {
        browser.click("review")
                .type("note", "Nothing was done since.")
                .click("confirm")
                .see("This leaves R-0001 over tolerance with nothing done about it");
        assertThat(browser.value("note")).isEqualTo("Nothing was done since.");
        browser.clickButton("Cancel").see("It needs an unfinished action");
    }

    private static void sheet(Browser browser, String address) {
        browser.open(address)
                .see("Nothing is written yet.")
                .clickLink("Change the sheet")
                .type("controls", "A second laboratory by contract")
                .leave("controls")
                .click("save")
                .see("A second laboratory by contract");
        browser.click("assure").click("confirm").see("Choose which line gave it.");
        browser.pick("line", "Third line")
                .type("says", "Internal audit of the contract")
                .type("given-on", "01/10/2026")
                .leave("given-on")
                .pick("rating", "Limited")
                .click("confirm")
                .see("The assurance is added.")
                .see("Internal audit of the contract");
        browser.looksRight("risk-sheet", Browser.NARROWEST);
    }

    private void change(Browser browser, TestWorld.TestSystem system) {
        var colleague = world.somebody(Role.PROVIDER_LEAD, system.provider().id());
        browser.click("change")
                .see("Change R-0001")
                .type("committee", "Digital committee")
                .leave("committee");
        browser.see("Draft kept on");
        currentUser.as(colleague.caller(), () -> {
            var now = register.risk(system.provider().id(), "R-0001");
            var says = now.details();
            var theirs = new RiskDetails(
                    "Pathology stops for days",
                    says.wording(),
                    says.category(),
                    says.objective(),
                    says.accountable(),
                    says.systemWide(),
                    says.shown());
            return register.change(now.ref(), now.version(), theirs);
        });
        browser.click("save")
                .see("Somebody else saved this while you were typing")
                .see("Pathology stops for days")
                .click("keep-mine")
                .see("Digital committee");
    }
}
