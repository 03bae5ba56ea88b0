package org.attest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.access.Role;
import org.attest.browser.Browser;
import org.attest.organisations.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The administrators' screens of the catalogue in a real browser. */
@AttestTest
class CatalogueScreensTest {

    private static final List<String> SCREENS = List.of(
            "administration",
            "administration/levels/v9",
            "administration/mapping/v9",
            "administration/outcomes/v8",
            "administration/crosswalk/v9",
            "administration/years/2025-26");

    @Autowired
    Catalogue catalogue;

    @Autowired
    CatalogueLoad load;

    @Autowired
    TestWorld world;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    final String version = "s" + UUID.randomUUID().toString().substring(0, 8);
    Browser browser;

    @BeforeEach
    void anAdministratorAndAVersionOfItsOwn() {
        world.attest(() -> {
            load.add(MadeFramework.named(version));
            return true;
        });
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void everyScreenIsCleanAndFitsANarrowWindow() {
        signIn(Role.ADMINISTRATOR);
        for (var screen : SCREENS) {
            browser.open(screen).see("Administration");
            assertThat(browser.all("h1")).hasSize(1);
            browser.looksRight(screen.replace('/', '-'), Browser.NARROWEST);
        }
    }

    @Test
    void anAdministratorConfirmsALevelInADialog() {
        signIn(Role.ADMINISTRATOR);
        browser.open("administration/levels/" + version).see("2 not known");
        browser.click("change-A1-a").see("Where was this level found?");
        browser.choose("Achieved").click("save").see("There is a problem");
        browser.picture("administration-level-dialog");
        assertThat(browser.axe()).isEmpty();
        browser.type("source", "NHS page, 1 December 2026").click("save").see("1 confirmed");
        browser.see("NHS page, 1 December 2026");
        assertThat(framework().outcome(new OutcomeCode("A1.a")).expected().confirmed())
                .isTrue();
        browser.waitUntil(() ->
                "change-A1-a".equals(browser.driver().switchTo().activeElement().getAttribute("id")));
    }

    @Test
    void anAdministratorMapsAnOutcomeAndTheTotalsFollow() {
        signIn(Role.ADMINISTRATOR);
        browser.open("administration/mapping/" + version).see("1 outcomes serve an objective, 1 stand in the strip");
        browser.click("change-E1-a").see("Primary objective");
        assertThat(browser.axe()).isEmpty();
        browser.choose("6 Embedding cyber awareness and culture").type("reason", "Ours is about culture");
        browser.click("save").see("2 outcomes serve an objective");
        assertThat(framework().outcome(new OutcomeCode("E1.a")).primaryObjective())
                .isEqualTo(6);
    }

    @Test
    void aTableAndAWordingFileComeInWithAReceiptAndABadFileWithASentence() throws IOException {
        var table = Files.writeString(
                folder.resolve("levels.csv"),
                "Outcome,Expected level,Source\nA1.a,Achieved,A page\nA1.b,Achieved,A page\n");
        var empty = Files.createFile(folder.resolve("empty.csv"));
        var notCaf = Files.writeString(folder.resolve("notes.yaml"), "just words");
        signIn(Role.ADMINISTRATOR);
        browser.open("administration/levels/" + version).see("Confirm levels from a table");
        upload("levels-file", empty).see("The file is empty.");
        upload("levels-file", table)
                .see("2 rows read: 1 change a level, 0 say what is there already, 1 are sent back.");
        browser.picture("administration-levels-preview");
        assertThat(browser.axe()).isEmpty();
        browser.click("confirm-levels").see("1 confirmed");
        upload("wording-file", notCaf).see("This is not a file in the CAF layout");
        assertThat(framework().outcome(new OutcomeCode("A1.a")).expected().basis())
                .isEqualTo("A page");
    }

    @Test
    void nobodyElseGetsToTheseScreens() {
        signIn(Role.ICB_LEAD);
        for (var screen : SCREENS) {
            browser.open(screen);
            assertThat(browser.text()).doesNotContain("Expected levels").doesNotContain("Audit lists");
        }
    }

    /** The field that takes the file stands inside the component, hidden behind its button. */
    private Browser upload(String id, Path file) {
        var field = (WebElement) browser.driver()
                .executeScript(
                        "return document.getElementById(arguments[0]).shadowRoot.querySelector('input[type=file]')",
                        id);
        field.sendKeys(file.toString());
        return browser.settle();
    }

    private void signIn(Role role) {
        var person = world.somebody(role, world.organisation(Kind.ICB).id());
        browser.signIn(person.email(), TestWorld.PASSWORD);
    }

    private Framework framework() {
        return world.attest(() -> catalogue.framework(version));
    }
}
