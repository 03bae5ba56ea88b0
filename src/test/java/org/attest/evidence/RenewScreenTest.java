package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.access.CurrentUser;
import org.attest.browser.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AttestTest
class RenewScreenTest {

    @LocalServerPort
    int port;

    @Autowired
    TestWorld world;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    CurrentUser currentUser;

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
    void aLeadLinksFromBothSidesAndRenewsAndTheLinksStay() {
        var system = world.system();
        var code = system.provider().code().code();
        var policy = EvidenceDetails.titled("Access policy", EvidenceKind.DESIGN)
                .with(new Lifetime(LocalDate.of(2025, 12, 1), null, null, 12));
        currentUser.as(
                system.lead().caller(), () -> library.add(system.provider().id(), policy));
        browser.signIn(system.lead().email(), TestWorld.PASSWORD).open("evidence/" + code + "/E-0001");
        browser.pick("link-item", "B2.a").click("link-add").see("Linked to B2.a");
        browser.open("assessments/" + code + "/2026-27/B1.a");
        browser.pick("link-item", "E-0001").click("link-add").see("Linked to E-0001");
        browser.open("evidence/forecast").see("These 2 would rest on stale evidence only");
        browser.looksRight("evidence-forecast", Browser.WIDE)
                .clickLink("1 item of evidence")
                .see("E-0001");
        browser.open("evidence/" + code + "/E-0001").see("these 2 are hit").see("Not answered");
        browser.looksRight("evidence-lapse", Browser.WIDE).clickLink("Renew");
        browser.see("Renew E-0001 Access policy").click("save").see("Give the effective date");
        assertThat(browser.value("cycle")).isEqualTo("12");
        browser.type("effective", "20/11/2026").leave("effective");
        browser.looksRight("evidence-renew", Browser.WIDE);
        browser.click("save").see("E-0002 takes the place of E-0001").see("Links taken over: 2");
        assertThat(browser.text()).contains("B1.a", "B2.a", "Renews: E-0001");
        browser.looksRight("evidence-renewed", Browser.WIDE);
        browser.open("evidence/map").see("have nothing linked").looksRight("evidence-map", Browser.WIDE);
        browser.open("assessments/" + code + "/2026-27/B1.a").see("E-0002 Access policy");
        browser.waitUntil(() -> !browser.text().contains("E-0001 Access policy")); // nor what was said of it before
    }

    @Test
    void aLeadChangesAndLinksManyRowsInOnePress() {
        var system = world.system();
        var lead = system.lead();
        currentUser.as(lead.caller(), () -> {
            for (var title : List.of("Access policy", "Access report", "Access minutes")) {
                library.add(system.provider().id(), EvidenceDetails.titled(title, EvidenceKind.DESIGN));
            }
            return true;
        });
        browser.signIn(lead.email(), TestWorld.PASSWORD).open("evidence").see("Nothing is chosen");
        browser.click("choose-all").see("3 chosen on this page").looksRight("evidence-bulk", Browser.WIDE);
        browser.click("bulk-change").see("Change 3 items?").click("confirm").see("Choose what to change");
        browser.type("bulk-review-due", "31/03/2027").leave("bulk-review-due").click("confirm");
        browser.see("3 changed.").see("31 Mar 2027").see("Nothing is chosen");
        browser.driver()
                .findElement(By.cssSelector("tbody vaadin-checkbox input"))
                .sendKeys(Keys.SPACE);
        browser.see("1 chosen on this page").click("bulk-link").see("Link 1 item?");
        browser.type("bulk-targets", "B5.c").see("B5.c Backups");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_DOWN, Keys.ENTER, Keys.TAB);
        browser.type("bulk-note", "section 2").looksRight("evidence-bulk-link", Browser.WIDE);
        browser.click("confirm").see("1 linked to B5.c");
        browser.open("evidence/" + system.provider().code() + "/E-0001").see("section 2");
    }
}
