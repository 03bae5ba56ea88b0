package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.browser.Browser;
import org.attest.connections.Connections;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Many files dropped at once, in a real browser. */
@AttestTest
class AddFilesTest {

    @LocalServerPort
    int port;

    @Autowired
    TestWorld world;

    @Autowired
    QuickCapture capture;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    Connections connections;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    @TempDir
    Path folder;

    @Test
    void aLeadDropsManyFilesChecksWhatWasGuessedAndSavesAllAtOnce() throws IOException {
        clock.reset();
        var system = world.system();
        var trust = system.provider();
        currentUser.as(
                system.lead().caller(),
                () -> capture.take(
                        trust.id(),
                        "Plan.txt",
                        new ByteArrayInputStream("the same words".getBytes(StandardCharsets.UTF_8))));
        try (var browser = new Browser(port)) {
            browser.signIn(system.lead().email(), TestWorld.PASSWORD).open("evidence");
            browser.clickLink("Add files").see("Drop up to 50 files");
            browser.upload(
                    "files",
                    file("IG steering grp mins 14.3.26 FINAL v2.txt", "What was said"),
                    file("empty.txt", ""),
                    file("assets.xlsx", "not a workbook"),
                    file("copy of plan.txt", "the same words"),
                    file("Veeam restore tst PAS 11.2.26.txt", "It took two hours"),
                    file("scan0001.txt", "A root cause analysis was done. Date of report: 3 March 2026."));
            browser.see("6 files are done.").see("The file is empty (0 bytes)").see("content is something else");
            browser.see("Already E-0001").see("The text speaks of “root cause analysis”");
            assertThat(browser.text())
                    .contains("Draft E-0002", "Draft E-0003", "Draft E-0004")
                    .doesNotContain("E-0005");
            browser.driver().executeScript("document.querySelector('.draft').scrollIntoView()");
            browser.looksRight("evidence-add-files", Browser.WIDE);
            var restore = reference("Veeam", trust.id());
            var scan = reference("Scan0001", trust.id());
            browser.type("title-" + scan, "").leave("title-" + scan).click("save-all");
            browser.see("2 saved. 1 wait for you").see("Give the evidence a title.");
            browser.type("title-" + scan, "Cause of the outage")
                    .click("save-all")
                    .see("1 saved.");
            assertThat(browser.text()).doesNotContain("wait for you");
            currentUser.as(system.lead().caller(), () -> {
                var item = library.item(trust.id(), restore);
                assertThat(connections.of(item.ref()).items())
                        .extracting(it -> it.item())
                        .containsExactly(ItemRef.outcome(trust.id(), "v9", "B5.c"));
                assertThat(library.item(trust.id(), scan).details().lifetime().effective())
                        .isEqualTo("2026-03-03");
                return true;
            });
            browser.open("evidence?q=cause+outage+analysis").see("Cause of the outage");
            browser.open("evidence/" + trust.code() + "/" + scan).upload("file", folder.resolve("copy of plan.txt"));
            browser.see("the very same file already: E-0001 Plan")
                    .click("add-anyway")
                    .see("2 (current)");
        }
    }

    private String reference(String title, OrganisationId organisation) {
        return currentUser.as(Caller.ATTEST, () -> library.live(organisation)).stream()
                .filter(it -> it.title().startsWith(title))
                .map(EvidenceItem::reference)
                .findFirst()
                .orElseThrow();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
