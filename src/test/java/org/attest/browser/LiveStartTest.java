package org.attest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attest.shared.Narrative;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The real set-up on an empty folder: born guarded by a code, with nothing answered, and nothing lost by a kill. */
class LiveStartTest {

    private static final String PASSWORD = "nine brass kettles hum";
    private static final String STATEMENT = "Typed just before the power went.";

    @Test
    void aLiveAttestStartsGuardedAndEmptyAndKeepsEverythingThroughAKill() throws IOException {
        var data = RunningApplication.emptyFolder("live");
        try (var application = RunningApplication.start(data, "live");
                var browser = new Browser(application.port())) {
            assertThat(application.firstRunCode()).isNotBlank();
            assertThat(Files.getPosixFilePermissions(data.resolve("first-run-code")))
                    .hasSize(2);
            makeTheAdministrator(application, browser);
            assertThat(data.resolve("first-run-code")).doesNotExist();
            var link = inviteAProviderLead(browser);
            accept(browser, link);
            browser.signInOnScreen("lead@trust.example", PASSWORD);
            seesOnlyItsOwn(browser);
            typeADraftAndLogAFile(browser, data);
            application.kill();
            assertThat(application.databases()).hasSize(1);
        }
        try (var again = RunningApplication.start(data, "live");
                var browser = new Browser(again.port())) {
            assertThat(again.databases()).hasSize(1);
            assertThat(again.console()).doesNotContain("First run");
            browser.signInOnScreen("lead@trust.example", PASSWORD);
            browser.open("assessments/RJ7/2026-27/A1.a");
            browser.waitUntil(() -> browser.value("statement").equals(STATEMENT));
            browser.open("evidence/RJ7/E-0001").see("Board minutes of October").see("minutes.txt");
        }
    }

    private static void makeTheAdministrator(RunningApplication application, Browser browser) {
        browser.open("").see("Set up the administrator");
        browser.type("code", "not-the-code").type("name", "Ada Min").type("email", "ada@icb.example");
        browser.type("new-password", PASSWORD).click("make-administrator").see("not the code");
        browser.type("code", application.firstRunCode())
                .type("new-password", PASSWORD)
                .click("make-administrator");
        browser.waitUntil(() -> browser.address().startsWith("sign-in"));
        browser.open("first-run");
        assertThat(browser.all("#make-administrator")).isEmpty();
        browser.signInOnScreen("ada@icb.example", PASSWORD);
    }

    private static String inviteAProviderLead(Browser browser) {
        browser.open("organisations/RJ7").see("St George's");
        browser.open("people").click("add-person");
        browser.type("person-name", "Lee Dunn").type("person-email", "lead@trust.example");
        browser.pick("role", "Provider lead")
                .pick("organisation", "St George's University")
                .click("confirm");
        var link = browser.value("one-time-link");
        browser.click("close-link").clickButton("Sign out");
        return link.substring(link.indexOf("welcome/"));
    }

    private static void accept(Browser browser, String link) {
        browser.open(link).type("new-password", PASSWORD).click("set-password");
        browser.waitUntil(() -> browser.address().startsWith("sign-in"));
        browser.open(link).see("used already");
    }

    private static void seesOnlyItsOwn(Browser browser) {
        browser.open("assessments").see("St George's");
        assertThat(browser.text()).doesNotContain("Croydon").doesNotContain("Royal Marsden");
        browser.open("assessments/RJ6/2026-27");
        assertThat(browser.text()).doesNotContain("Board direction");
        browser.open("assessments/RJ7/2026-27").see("Board direction");
        assertThat(browser.text())
                .contains("0 of 49 outcomes answered", "Not known")
                .doesNotContain("At expected");
    }

    private static void typeADraftAndLogAFile(Browser browser, Path data) throws IOException {
        browser.open("evidence/new")
                .type("title", "Board minutes of October")
                .pick("kind", "Operation")
                .click("save");
        browser.waitUntil(() -> browser.address().endsWith("E-0001"));
        browser.upload("file", Files.writeString(data.resolve("tmp/minutes.txt"), "The board met."));
        browser.see("minutes.txt");
        browser.open("assessments/RJ7/2026-27/A1.a").type("statement", STATEMENT);
        browser.see("%,d characters left".formatted(Narrative.LONGEST - STATEMENT.length()));
        browser.waitUntil(() -> browser.find(By.id("draft-status")).getText().contains("Draft saved"));
    }
}
