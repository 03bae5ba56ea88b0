package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.accounts.Accounts;
import org.attest.accounts.OwnAccount;
import org.attest.browser.Browser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A person takes the workbook, brings it back, chooses, and reads the receipt, in a real browser. */
@AttestTest
class ReturnScreensTest {

    private static final String PASSWORD = "a long enough pass phrase 26";

    @Autowired
    private ListableBeanFactory beans;

    @LocalServerPort
    private int port;

    @Test
    void aWorkbookGoesOutComesBackIsChosenAndApplied() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/chromium")), "Chromium is not installed");
        var world = new ReturnWorld(beans);
        world.stated("A1.a", "What we said in October");
        world.stated("A2.a", "Something to clear");
        world.logged("Minutes of the board");
        var link = world.currentUser.as(
                Caller.ATTEST, () -> world.bean(Accounts.class).resetLink(world.anita.id()));
        world.bean(OwnAccount.class).redeem(link.token(), PASSWORD);
        try (var browser = new Browser(port)) {
            browser.signIn(world.anita.email(), PASSWORD).open("returns").see("Give me my workbook");
            var file = browser.download(() -> browser.click("download-workbook"), ".xlsx");
            browser.looksRight("returns-empty", Browser.WIDE);
            var edited = Edit.of(file, it -> it.set(Edit.OUTCOMES, "A1.a", "Statement", "What we say in November")
                    .set(Edit.OUTCOMES, "A1.b", "Level", "Achieved")
                    .set(Edit.OUTCOMES, "A1.b", "Statement", "Roles are written down and known.")
                    .set(Edit.OUTCOMES, "A1.c", "Level", "Excellent")
                    .set(Edit.OUTCOMES, "A2.a", "Statement", null)
                    .set(Edit.OUTCOMES, "B1.a", "Expected level", "Ours")
                    .add(
                            Edit.EVIDENCE,
                            "Title",
                            "Restore test",
                            "Kind",
                            "Test",
                            "Classification",
                            "OFFICIAL",
                            "Linked to",
                            "A1.b")
                    .add(
                            Edit.EVIDENCE,
                            "Title",
                            "Minutes of the Board",
                            "Kind",
                            "Operation",
                            "Classification",
                            "OFFICIAL"));
            world.stated("A1.a", "What a colleague typed meanwhile");

            browser.upload("return-file", edited).see("Check your return").see("Apply 2 rows");
            browser.looksRight("return-preview", Browser.WIDE);
            var marked = browser.download(() -> browser.click("download-problems"), ".xlsx");
            browser.find(By.xpath("//vaadin-radio-button[contains(., 'Take what the file says')]//label"))
                    .click();
            browser.see("Apply 3 rows").click("apply").see("Receipt").see("Sent back");
            browser.looksRight("return-receipt", Browser.WIDE);
            assertThat(world.answer("A1.a").statement()).isEqualTo("What we say in November");
            assertThat(world.answer("A2.a").statement()).isEqualTo("Something to clear");

            var repaired = Edit.of(marked, it -> it.set(Edit.OUTCOMES, "A1.c", "Level", "Achieved"));
            browser.see("Put it right in Excel").click("back-to-returns").see("Applied");
            browser.upload("return-file", repaired)
                    .see("Apply 1 row")
                    .click("apply")
                    .see("Receipt");
            browser.click("back-to-returns").see("Applied");
            browser.looksRight("returns", Browser.WIDE);
            var empty = Files.createTempFile("empty", ".xlsx");
            browser.upload("return-file", empty).see("The file is empty");
            var text = Files.writeString(Files.createTempFile("text", ".xlsx"), "not a workbook");
            browser.upload("return-file", text).see("There is a problem");
            var foreign = new ReturnWorld(beans).export();
            browser.upload("return-file", foreign).see("made for another organisation");
            browser.looksRight("returns-refused", Browser.NARROWEST);
        }
    }
}
