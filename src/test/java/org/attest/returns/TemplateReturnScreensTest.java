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
                .see("problem 416")
                .looksRight("template-preview", Browser.WIDE);
        var marked = browser.download(() -> browser.click("download-problems"), ".xlsx");
        browser.click("apply-template")
                .see("2 read: 1 new, 0 changed, 0 unchanged, 0 left out, 1 sent back")
                .looksRight("template-receipt", Browser.NARROWEST);
        browser.clickLink("E-0001").see("Check that Backups are encrypted").see("How many were right");
        browser.open("evidence/templates").upload("template-file", filled).see("Unchanged E-0001");
        var repaired =
                Edit.of(marked, it -> it.set("Fill in", "Check that Doors are locked", "How many were right", 25));
        browser.upload("template-file", repaired)
                .see("Rows read: 2.")
                .click("apply-template")
                .see("2 read: 1 new, 0 changed, 1 unchanged, 0 left out, 0 sent back");
        browser.open("help/problems?q=416").see("Problem 416");
        browser.clickLink("Show all problems").see("problems are explained.").looksRight("help-problems", Browser.WIDE);
        browser.open("help/problems?q=sheet+sorted").see("problems say");
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
