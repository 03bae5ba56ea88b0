package org.attest.returns;

import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.browser.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A lead brings a risk register of another make, in a real browser: matched, corrected, looked at, applied, taken away, brought again. */
@AttestTest
class TableImportScreensTest {

    @LocalServerPort
    int port;

    @Autowired
    TestWorld world;

    @Autowired
    TestClock clock;

    @BeforeEach
    void setTheClock() {
        clock.reset();
    }

    @Test
    void aRegisterOfAnotherMakeIsMatchedLookedAtAppliedAndComesBackUnchanged() {
        var system = world.system();
        var file = Brought.xlsx(
                "Register",
                new Object[] {"Invented Trust: risks in the fourth quarter"},
                new Object[] {"Risk", "Cause", "Event", "Effect", "How likely", "Impact", "Comment"},
                new Object[] {"Pathology stops", "a supplier is attacked", "pathology stops", "operations put off", 4, 4
                },
                new Object[] {"Data is lost", "a disk breaks", "records are gone", "care is delayed", 6, 3, "urgent"});
        try (var browser = new Browser(port)) {
            browser.signIn(system.lead().email(), TestWorld.PASSWORD)
                    .open("risks")
                    .click("import")
                    .see("Bring a table as you have it.")
                    .looksRight("import", Browser.WIDE);
            browser.upload("table-file", file)
                    .see("2 read: 0 new, 0 changed, 0 unchanged, 0 left out, 2 sent back.")
                    .see("Not read: “How likely”, “Comment”.")
                    .see("5 of 7 columns of the file are read.")
                    .press(By.cssSelector("#match vaadin-details-summary"))
                    .looksRight("import-match", Browser.NARROWEST)
                    .pick("match-current-l", "How likely")
                    .click("use-match")
                    .see("2 read: 1 new, 0 changed, 0 unchanged, 0 left out, 1 sent back.")
                    .see("Register!E4");
            browser.open("risks")
                    .click("import")
                    .upload("table-file", file)
                    .see("2 read: 1 new, 0 changed, 0 unchanged, 0 left out, 1 sent back.")
                    .see("6 of 7 columns of the file are read.");
            browser.click("apply").see("R-0001").see("Sent back").looksRight("import-receipt", Browser.NARROWEST);
            browser.click("to-list").see("Pathology stops").see("16 Extreme").click("import");
            var export = browser.download(() -> browser.click("download-table"), ".xlsx");
            browser.upload("table-file", export).see("Nothing in this file differs from what Attest holds.");
        }
    }
}
