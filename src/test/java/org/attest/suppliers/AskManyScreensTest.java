package org.attest.suppliers;

import java.util.List;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.access.CurrentUser;
import org.attest.browser.Browser;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** In a real browser: the ICB ticks suppliers, sees whom a questionnaire reaches, asks them at once. */
@AttestTest
class AskManyScreensTest {

    @Autowired
    TestWorld world;

    @Autowired
    SupplierRegister register;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @Test
    void thoseThatAreTickedAreAskedAndOneKnowsHowFarItIs() {
        clock.reset();
        var system = world.system();
        var references = currentUser.as(system.icbLead().caller(), () -> register
                .addAll(
                        system.icb().id(),
                        List.of(
                                SupplierDetails.named("Alderway Systems"),
                                SupplierDetails.named("Brackwater Imaging"),
                                SupplierDetails.named("Calderside Telecare")))
                .stream()
                .map(it -> register.find(it).reference())
                .toList());
        try (var browser = new Browser(port)) {
            browser.signIn(system.icbLead().email(), TestWorld.PASSWORD)
                    .width(Browser.NARROWEST)
                    .open(SupplierLinks.LIST);
            browser.press(By.id("tick-" + references.get(0)));
            browser.press(By.id("tick-" + references.get(2))).see("Ask the 2 that are ticked");
            browser.width(Browser.WIDE)
                    .clickLink("Ask the 2 that are ticked")
                    .see("It reaches 2 suppliers.")
                    .see("of which nobody can get in")
                    .pick("ask-which", "NHS supplier cyber charter")
                    .looksRight("ask-many", Browser.NARROWEST);
            browser.click("ask-them").see("it cannot be taken back").click("confirm");
            browser.see("Receipt").see("Calderside Telecare").clickLink("See how far it is");
            browser.see("0 of 2").see("Nobody can get in").looksRight("questionnaires-overview", Browser.NARROWEST);
            theMenuFolds(browser);
        }
    }

    private static void theMenuFolds(Browser browser) {
        browser.width(Browser.NARROWEST).open(SupplierLinks.LIST);
        var menu = browser.find(By.id("menu"));
        browser.waitUntil(() -> "false".equals(menu.getDomAttribute("aria-expanded")));
        menu.sendKeys(Keys.ENTER);
        browser.waitUntil(() -> "true".equals(menu.getDomAttribute("aria-expanded")));
        browser.press(By.cssSelector(".menu a[href='questionnaires']")).see("How far it is");
        browser.waitUntil(() -> "false".equals(menu.getDomAttribute("aria-expanded")));
    }
}
