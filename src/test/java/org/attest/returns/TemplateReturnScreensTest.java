package org.attest.returns;

import java.time.LocalDate;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.browser.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A person takes a blank workbook of a template away, fills it in and brings it back, in a real browser. */
@AttestTest
class TemplateReturnScreensTest {

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
    void aBlankWorkbookIsFilledInAndBroughtBack() {
        var system = world.system();
        browser.signIn(system.contributor().email(), TestWorld.PASSWORD)
                .open("evidence/templates")
                .pick("template-workbook", "T18 Control check")
                .see("Download a blank workbook of T18");
        var blank = browser.download(() -> browser.click("download-template"), ".xlsx");
        var filled = Edit.of(blank, it -> it.add("Fill in", check("Backups are encrypted", 24))
                .add("Fill in", check("Doors are locked", "all of them")));
        browser.upload("template-file", filled)
                .see("Rows read: 2.")
                .see("Write a number such as 12.")
                .looksRight("template-preview", Browser.WIDE);
        browser.click("apply-template")
                .see("2 read: 1 new, 0 changed, 0 unchanged, 0 left out, 1 sent back")
                .looksRight("template-receipt", Browser.NARROWEST);
        browser.clickLink("E-0001").see("Check that Backups are encrypted").see("How many were right");
        browser.open("evidence/templates").upload("template-file", filled).see("Unchanged E-0001");
    }

    private static Object[] check(String control, Object passed) {
        return new Object[] {
            "Title", "Check that " + control,
            "Control", control,
            "What is expected", "All of them",
            "Method", "Looked at settings",
            "Checked on", LocalDate.of(2026, 11, 3),
            "Checked by", "Jo Ward",
            "How many were looked at", 25,
            "How the sample was chosen", "At random",
            "How many were right", passed,
            "Result", "Works with exceptions",
            "Scope", "Both data centres"
        };
    }
}
