package org.attest.assessors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.assessors.AuditedTrust.A1A;

import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.access.Role;
import org.attest.browser.Browser;
import org.attest.catalogue.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An assessor's morning in a real browser: choose the sample, look at a frozen claim, judge it. */
@AttestTest
class AssessorScreensTest {

    @Autowired
    AuditedTrust trusts;

    @Autowired
    TestWorld world;

    @Autowired
    IndependentAssessments independents;

    @LocalServerPort
    int port;

    @AfterEach
    void takeTheListAway() {
        trusts.removeList();
    }

    @Test
    void theAssessorChoosesTheSampleAndJudgesAFrozenClaim() {
        var trust = trusts.make();
        trusts.attach(trust, trusts.evidence(trust, "Restore tests", A1A), "results.txt", "passed");
        var opened = trusts.sealedAndOpen(trust);
        var assessor = world.somebody(Role.ASSESSOR, trust.ref().organisation());
        trusts.run(trust.lead(), () -> independents.name(opened.id(), assessor.id()));
        try (var browser = new Browser(port)) {
            browser.signIn(assessor.email(), TestWorld.PASSWORD)
                    .open(AssessorLinks.LIST)
                    .see("Open");
            clean(browser, "list");
            browser.clickLink(trust.system().provider().name()).see("1 more to choose");
            browser.open(AssessorLinks.sample(opened.id())).see("Proposed");
            clean(browser, "sample");
            browser.click("choose").see("The sample is chosen").see("Results and conclusion");
            clean(browser, "one");
            browser.open(AssessorLinks.outcome(opened.id(), A1A)).see("results.txt (version 1)");
            browser.choose("Achieved")
                    .type("note", "The minutes of a year show it.")
                    .see("Draft saved");
            browser.click("save-judgement").see("A1.a is saved");
            clean(browser, "outcome");
        }
        assertThat(trusts.by(trust.judge(), () -> independents.outcome(opened.id(), A1A))
                        .judgement())
                .isEqualTo(new Judgement(Level.ACHIEVED, "The minutes of a year show it."));
    }

    private static void clean(Browser browser, String name) {
        browser.looksRight("independent-" + name, Browser.NARROWEST);
    }
}
