package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.browser.Browser;
import org.attest.connections.Connections;
import org.attest.organisations.Kind;
import org.attest.shared.ItemRef;
import org.attest.shared.Marking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AttestTest
class EvidenceScreensTest {

    @LocalServerPort
    int port;

    @Autowired
    TestWorld world;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    Connections connections;

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
    void aLeadLogsEvidenceWithAFileLinksItAndAcceptsIt() throws IOException {
        var system = world.system();
        var code = system.provider().code().code();
        browser.signIn(system.lead().email(), TestWorld.PASSWORD)
                .open("evidence")
                .see("There is no evidence yet");
        browser.click("add-evidence").see("Add evidence").click("save").see("Give the evidence a title");
        browser.type("title", "Restore tests, September 2026")
                .type("summary", "Six systems were restored and timed.")
                .type("expires", "31/12/2026")
                .leave("expires")
                .click("save")
                .see("E-0001 Restore tests, September 2026")
                .see("Due soon");
        browser.upload("file", file("empty.txt", "")).see("The file is empty (0 bytes)");
        look("evidence-refused-file");
        browser.upload("file", file("trick.pdf", "no pdf at all")).see("content is something else");
        browser.upload("file", file("huge.txt", "x".repeat(26 * 1024 * 1024))).see("larger than 25 MB");
        browser.upload("file", file("restore.txt", "It took two hours")).see("1 (current)");
        assertThat(browser.text()).contains("restore.txt").doesNotContain("content is something else");
        browser.pick("link-item", "B5.c").click("link-add").see("Linked to B5.c");
        browser.see("If this lapses after 31 December 2026");
        browser.choose("Dated within its cycle")
                .see("1 of 7")
                .see("Ticked by " + system.lead().name());
        browser.click("submit").see("Submitted").click("accept").see("Accepted");
        look("evidence-item");
        assertThat(browser.address()).isEqualTo("evidence/" + code + "/E-0001");
        assertThat(browser.text()).contains("Not scanned");
        browser.clickButton("restore.txt").see("Nobody has scanned this file for viruses");
        look("evidence-unscanned");
        var downloaded = browser.download(() -> browser.click("download-anyway"), "restore.txt");
        browser.clickButton("Close");
        assertThat(downloaded).hasContent("It took two hours");
        browser.open("evidence/" + code + "/E-0001/change")
                .type("kept-at", "Safe 3, shelf 2")
                .click("save")
                .see("Not checked yet");
        browser.click("check-present").see("Is it still there?").click("confirm");
        browser.see("It was last seen on 22 November 2026").see("checked present");
        look("evidence-kept-elsewhere");
        browser.open("evidence?fresh=DUE_SOON&sort=-title").see("E-0001");
        browser.open("evidence?fresh=STALE").see("Nothing fits these filters");
        browser.open("assessments/" + code + "/2026-27/B5.c").see("E-0001 Restore tests");
    }

    @Test
    void aLeadSharesAnItemByNameAndTheOthersSeeWhoSharesIt() {
        var system = world.system();
        var other = world.organisation(Kind.COMMUNITY_TRUST);
        var theirs = world.somebody(Role.PROVIDER_LEAD, other.id());
        var code = system.provider().code().code();
        currentUser.as(
                theirs.caller(),
                () -> library.add(
                        other.id(),
                        EvidenceDetails.titled("Joint exercise", EvidenceKind.TEST)
                                .with(SharedWith.named(system.provider().id()))));
        currentUser.as(
                system.lead().caller(),
                () -> library.add(system.provider().id(), EvidenceDetails.titled("Joint policy", EvidenceKind.DESIGN)));
        browser.signIn(system.lead().email(), TestWorld.PASSWORD).open("evidence/" + code + "/E-0001/change");
        browser.type("shared-with", other.code().code()).see(other.name() + " (" + other.code() + ")");
        var field = browser.driver().switchTo().activeElement();
        field.sendKeys(Keys.ARROW_DOWN, Keys.ENTER, Keys.ESCAPE);
        look("evidence-sharing");
        browser.click("save").see("Saved.").see(other.name());
        assertThat(currentUser
                        .as(
                                theirs.caller(),
                                () -> library.item(system.provider().id(), "E-0001"))
                        .title())
                .isEqualTo("Joint policy");
        browser.open("evidence").see("Shared with you by " + other.name());
        browser.clickLink("Joint exercise").see(other.code() + " E-0001 Joint exercise");
        look("evidence-of-others");
    }

    @Test
    void theSecondSaverChoosesBetweenBothVersions() {
        var system = world.system();
        var details = EvidenceDetails.titled("Policy", EvidenceKind.DESIGN);
        var item = currentUser.as(
                system.lead().caller(), () -> library.add(system.provider().id(), details));
        var address = "evidence/" + system.provider().code().code() + "/E-0001";
        browser.signIn(system.lead().email(), TestWorld.PASSWORD).open(address + "/change");
        currentUser.as(
                system.lead().caller(),
                () -> library.change(item.ref(), 0, EvidenceDetails.titled("Policy of theirs", EvidenceKind.DESIGN)));
        browser.type("title", "Policy of mine")
                .click("save")
                .see("Somebody else saved this")
                .see("Policy of theirs");
        look("evidence-conflict");
        browser.clickButton("Save mine over theirs").see("E-0001 Policy of mine");
    }

    @Test
    void theIcbSeesASummaryOnlyAndWhatIsHiddenIsNowhere() {
        var system = world.system();
        var details = EvidenceDetails.titled("Shared plan", EvidenceKind.DESIGN)
                .with(Content.summary("What may be seen"))
                .with(new Lifetime(null, null, LocalDate.of(2026, 11, 1), null));
        var hidden = EvidenceDetails.titled("Hidden plan", EvidenceKind.DESIGN)
                .with(Marking.OFFICIAL_SENSITIVE, Visibility.NOTHING);
        currentUser.as(system.lead().caller(), () -> {
            var shared = library.add(system.provider().id(), details);
            library.add(system.provider().id(), hidden);
            return connections.connect(
                    shared.ref(), ItemRef.objective(system.provider().id(), 4), "");
        });
        var code = system.provider().code().code();
        browser.signIn(system.icbLead().email(), TestWorld.PASSWORD)
                .open("evidence")
                .see("Shared plan");
        assertThat(browser.text())
                .contains("1 more items of partners are not shared")
                .doesNotContain("Hidden plan");
        browser.clickLink("Shared plan").see("What may be seen").see("not shared with you");
        look("evidence-summary-only");
        browser.open("evidence/" + code + "/E-0002").see("There is nothing here");
    }

    @Test
    void anAdministratorReadsTheTrail() {
        var system = world.system();
        var administrator = world.somebody(Role.ADMINISTRATOR, system.icb().id());
        currentUser.as(
                system.lead().caller(),
                () -> library.add(system.provider().id(), EvidenceDetails.titled("Secret words", EvidenceKind.DESIGN)));
        browser.signIn(administrator.email(), TestWorld.PASSWORD)
                .open("administration/audit?kind=evidence&of="
                        + system.provider().code())
                .see("evidence.add")
                .see(system.lead().name());
        assertThat(browser.text()).doesNotContain("Secret words");
        look("audit");
        browser.open("administration/files").see("There is no virus scanner");
        look("evidence-files");
        browser.choose("Others may open files that were not scanned").see("Others may open unscanned files");
        browser.choose("Others may open files that were not scanned").see("Only its own organisation");
        browser.open("evidence").see("nothing here");
    }

    private static Path file(String name, String content) throws IOException {
        var folder = Files.createTempDirectory("evidence");
        return Files.writeString(folder.resolve(name), content).toAbsolutePath();
    }

    /** At both widths, and without anything for axe to find. */
    private void look(String name) {
        browser.looksRight(name, Browser.WIDE);
    }
}
