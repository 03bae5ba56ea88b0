package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.access.CurrentUser;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Assessments;
import org.attest.browser.Browser;
import org.attest.catalogue.OutcomeCode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A return that came by mail is loaded by the ICB, seen as unconfirmed, and signed by the approver, in a real browser. */
@AttestTest
class OnBehalfScreensTest {

    @Autowired
    private TestWorld world;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private ReturnWorkbook workbook;

    @Autowired
    private Assessments assessments;

    @LocalServerPort
    private int port;

    @Test
    void aReturnByMailIsLoadedUnconfirmedAndThenSigned() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/chromium")), "Chromium is not installed");
        var system = world.system();
        var ref = new AssessmentRef(system.provider().id(), ReturnWorld.YEAR);
        var out = new ByteArrayOutputStream();
        currentUser.as(system.lead().caller(), () -> workbook.export(ref, out));
        var filled = Edit.of(Files.write(Files.createTempFile("mailed", ".xlsx"), out.toByteArray()), it -> it.set(
                        Edit.OUTCOMES, "A1.a", "Level", "Achieved")
                .set(Edit.OUTCOMES, "A1.a", "Statement", "The board reviews cyber risk every quarter."));
        var mail = Files.writeString(
                Files.createTempFile("mail", ".pdf"), "%PDF-1.7\n1 0 obj\n", StandardCharsets.ISO_8859_1);
        try (var browser = new Browser(port)) {
            browser.signIn(system.icbLead().email(), TestWorld.PASSWORD).open("returns/on-behalf");
            browser.see("Returns that came by mail").click("behalf-load").see("Say who sent it.");
            browser.pick("behalf-organisation", system.provider().name())
                    .type("behalf-sender", "Sam Okafor, sam@trust.example")
                    .type("behalf-day", "20/11/2026")
                    .leave("behalf-day")
                    .type("behalf-checked", "Called the number in our directory.")
                    .upload("behalf-workbook", filled)
                    .upload("behalf-mail", mail)
                    .see(mail.getFileName().toString());
            browser.looksRight("behalf-form", Browser.WIDE);
            browser.click("behalf-load").see("Check your return").see("Loaded by");
            browser.click("apply").see("Receipt").see("Unconfirmed: not signed");
            browser.looksRight("behalf-receipt", Browser.WIDE);
            browser.open("position").see("1 level loaded for it, unconfirmed");

            browser.signIn(system.approver().email(), TestWorld.PASSWORD)
                    .open("returns")
                    .see("Returns that were loaded for you");
            browser.looksRight("returns-loaded-for-you", Browser.NARROWEST);
            browser.clickLink(system.provider().name()).see("A return was loaded for you");
            browser.looksRight("loaded-return", Browser.WIDE);
            browser.click("sign-loaded").see("Signed by the approver").see("No longer waits");
            browser.looksRight("loaded-return-signed", Browser.NARROWEST);
        }
        var answer = currentUser.as(system.lead().caller(), () -> assessments.answer(ref, new OutcomeCode("A1.a")));
        assertThat(answer.unconfirmed()).isFalse();
    }
}
