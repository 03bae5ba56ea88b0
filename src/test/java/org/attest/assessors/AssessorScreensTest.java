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
import org.openqa.selenium.By;
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
        var item = trusts.evidence(trust, "Restore tests", A1A);
        trusts.attach(trust, item, "results.txt", "passed");
        trusts.fill(trust, item, "3");
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
            browser.see("only its own organisation may open it");
            browser.clickButton("Show form").see("E-0001: T15 Backup and restore test");
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

    @Test
    void anAssessmentThatEndsWhileTheAssessorTypesLosesNothing() {
        var trust = trusts.make();
        var opened = trusts.sealedAndOpen(trust);
        var assessor = world.somebody(Role.ASSESSOR, trust.ref().organisation());
        trusts.run(trust.lead(), () -> independents.name(opened.id(), assessor.id()));
        try (var browser = new Browser(port)) {
            browser.signIn(assessor.email(), TestWorld.PASSWORD).open(AssessorLinks.outcome(opened.id(), A1A));
            browser.type("note", "The minutes of May are missing.").see("Draft saved");
            browser.click("add-finding").type("finding-title", "No minutes of May");
            browser.type("finding-text", "Nobody could show them.");
            browser.waitUntil(
                    () -> browser.find(By.id("finding-status")).getText().equals("Draft saved."));
            trusts.conclude(trust, opened);
            browser.click("confirm").see("was concluded on 22 November 2026").see("Nothing is lost");
            clean(browser, "ended");
            browser.clickButton("Cancel").click("save-judgement").see("what you typed is kept as your draft");

            browser.load(AssessorLinks.outcome(opened.id(), A1A)).see("What you typed and did not save");
            browser.see("The minutes of May are missing.").see("Finding: No minutes of May");
            browser.see("Nobody could show them.");
            clean(browser, "unsaved");
        }
    }

    private static void clean(Browser browser, String name) {
        browser.looksRight("independent-" + name, Browser.NARROWEST);
    }
}
