package org.attest.improvements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.improvements.ImprovementWorld.YEAR;

import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.assessments.AssessmentLinks;
import org.attest.browser.Browser;
import org.attest.improvements.ImprovementWorld.Trust;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The way of a plan in a real browser: start, raise, submit, sign. */
@AttestTest
class ImprovementScreensTest {

    @Autowired
    ImprovementWorld world;

    @LocalServerPort
    int port;

    @Test
    void aLeadPlansAndTheSiroSigns() {
        var trust = world.trust(1);
        var code = trust.system().provider().code();
        var address = ImprovementLinks.plan(code, YEAR);
        var outcome = trust.gaps().getFirst();
        try (var browser = new Browser(port)) {
            browser.signIn(trust.system().lead().email(), TestWorld.PASSWORD)
                    .open(AssessmentLinks.outcome(code, YEAR, outcome))
                    .see("no action is planned yet")
                    .open(address)
                    .see("No plan is started")
                    .click("start")
                    .see("No action yet");
            clean(browser);
            browser.click("submit").click("confirm").see("1 gap has no action");
            raise(browser, trust);
            browser.open("improvements").see(trust.system().provider().name());
            clean(browser);
            browser.open(ImprovementLinks.action(code, YEAR, "A-0001")).see("What is to be done");
            clean(browser);
            world.run(trust.lead(), () -> {
                var action = world.action(trust, outcome);
                assertThat(action.what()).isEqualTo("Exercise the plan at night.");
            });
        }
    }

    private void raise(Browser browser, Trust trust) {
        browser.open(ImprovementLinks.raise(
                        trust.system().provider().code(), YEAR, trust.gaps().getFirst()))
                .click("save")
                .see("Say what is to be done.");
        browser.type("what", "Exercise the plan at night.").click("save").see("is raised");
        browser.see("A-0001 Exercise the plan at night.");
    }

    private static void clean(Browser browser) {
        assertThat(browser.axe()).isEmpty();
    }
}
