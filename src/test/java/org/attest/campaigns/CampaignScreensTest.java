package org.attest.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.browser.Browser;
import org.attest.organisations.Kind;
import org.attest.organisations.OrganisationDirectory;
import org.attest.returns.ZipLine;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;

/** An ICB lead opens a campaign, takes the zip, brings two filled workbooks back and reminds the third, in a real browser. */
@AttestTest
class CampaignScreensTest {

    @Autowired
    private TestWorld world;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private CampaignStore store;

    @Autowired
    private TestClock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    @LocalServerPort
    private int port;

    @BeforeEach
    void setTheClock() {
        clock.reset();
    }

    @Test
    void workbooksGoOutComeBackAndTheRestIsReminded() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/chromium")), "Chromium is not installed");
        var icb = world.organisation(Kind.ICB);
        var lead = world.somebody(Role.ICB_LEAD, icb.id());
        for (var i = 0; i < 3; i++) {
            var trust = world.organisation(Kind.ACUTE_TRUST);
            world.attest(() -> {
                directory.setPartner(icb.id(), trust.id(), true, "Member trust");
                return true;
            });
        }
        try (var browser = new Browser(port)) {
            browser.signIn(lead.email(), TestWorld.PASSWORD).open("campaigns").see("No campaign was opened yet");
            browser.click("open-campaign").see("Give the campaign a name.");
            browser.type("campaign-name", "Interim return, November 2026")
                    .type("campaign-due", "30/11/2026")
                    .leave("campaign-due")
                    .click("choose-all");
            browser.looksRight("campaign-form", Browser.WIDE);
            browser.click("open-campaign").see("0 of 3 have sent").see("Not downloaded yet");
            browser.click("make-workbooks").see("3 of 3 workbooks are made.");
            var zip = browser.download(() -> browser.click("download-zip"), ".zip");

            aRestartEndedALoad(lead, UUID.fromString(browser.address().substring("campaigns/".length())));
            browser.click("load-zip")
                    .see("ended before it was whole: 1 of 50 files were dealt with, and 0 loaded")
                    .picture("campaign-broken");
            browser.type("zip-sender", "Two leads, each from their own address")
                    .type("zip-day", "20/11/2026")
                    .leave("zip-day")
                    .type("zip-checked", "Called both back.")
                    .upload("zip", filled(zip, 2))
                    .upload("zip-mail", pdf())
                    .click("load-workbooks")
                    .see("2 of 3 loaded");
            browser.looksRight("campaign-loaded", Browser.WIDE);
            assertThat(browser.text()).contains("Loaded, unconfirmed").contains("Only .xlsx workbooks");
            browser.clickLink("Interim return, November 2026").see("2 of 3 have sent");
            browser.click("chase-all").see("1 organisation is reminded.");
            browser.looksRight("campaign", Browser.WIDE);
            browser.click("close-campaign").clickButton("Close the campaign").see("Closed");
        }
    }

    private void aRestartEndedALoad(TestWorld.Somebody lead, UUID campaign) {
        var dead = new CampaignLoads(store, currentUser, clock, transactions);
        currentUser.as(lead.caller(), () -> {
            dead.begin(campaign).went(new ZipLine("a.xlsx", null, null, null, ""), 50);
            return true;
        });
        clock.move(CampaignLoads.LONGEST_SILENCE.plusSeconds(1));
    }

    private static Path filled(Path zip, int count) throws IOException {
        var bytes = Files.createTempFile("filled", ".zip");
        try (var in = new ZipInputStream(Files.newInputStream(zip));
                var out = new ZipOutputStream(Files.newOutputStream(bytes))) {
            for (var i = 0; i < count; i++) {
                out.putNextEntry(new ZipEntry(in.getNextEntry().getName()));
                out.write(filled(in.readAllBytes()));
                out.closeEntry();
            }
            out.putNextEntry(new ZipEntry("notes.txt"));
            out.write("By the way".getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
        return bytes;
    }

    private static byte[] filled(byte[] workbook) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                var out = new ByteArrayOutputStream()) {
            var sheet = book.getSheet("Outcomes");
            for (var cell : sheet.getRow(0)) {
                if (cell.getStringCellValue().equals("Level")) {
                    var level = sheet.getRow(1).getCell(cell.getColumnIndex());
                    (level == null ? sheet.getRow(1).createCell(cell.getColumnIndex()) : level)
                            .setCellValue("Achieved");
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static Path pdf() throws IOException {
        return Files.writeString(
                Files.createTempFile("mail", ".pdf"), "%PDF-1.7\n1 0 obj\n", StandardCharsets.ISO_8859_1);
    }
}
