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
import org.attest.shared.ItemRef;
import org.attest.shared.Marking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
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
    void theIcbSeesASummaryOnlyAndSomebodyElsesAddressIsNowhere() {
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
        var stranger = world.somebody(Role.PROVIDER_LEAD, system.icb().id());
        browser.signIn(stranger.email(), TestWorld.PASSWORD).open("evidence/" + code + "/E-0001");
        browser.see("There is nothing here");
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
        browser.open("evidence").see("nothing here");
    }

    private void link(String outcome) {
        browser.click("link-item");
        var field = browser.find(By.cssSelector("#link-item input"));
        field.sendKeys(outcome);
        browser.settle();
        browser.find(By.xpath("//vaadin-combo-box-item[starts-with(normalize-space(), \"" + outcome + "\")]"));
        field.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        browser.settle();
        browser.click("link-add");
    }

    private static Path file(String name, String content) throws IOException {
        var folder = Files.createTempDirectory("evidence");
        return Files.writeString(folder.resolve(name), content).toAbsolutePath();
    }

    /** At both widths, and without anything for axe to find. */
    private void look(String name) {
        browser.settle();
        browser.screenshot(name + "-1280");
        assertThat(browser.axe()).as(name).isEmpty();
        browser.width(320).screenshot(name + "-320");
        browser.width(1280);
    }
}
