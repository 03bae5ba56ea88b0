package org.attest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.TestWorld.TestSystem;
import org.attest.access.CurrentUser;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.shared.Narrative;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What goes wrong while people work: each ends in a plain sentence, and nothing that was typed is lost. */
@AttestTest
class BadInputTest {

    private static final String TYPED = "The board asked for a test of the backups.";
    private static final int LARGE = 30 * 1024 * 1024;

    @Autowired
    TestWorld world;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    TestSystem system;
    String outcome;
    Browser browser;

    @BeforeEach
    void aProviderLeadAtTheScreen() {
        system = world.system();
        outcome = "assessments/" + system.provider().code() + "/2026-27/A1.b";
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
        clock.reset();
    }

    @Test
    void whoeverIsSignedOutWhileTypingFindsTheDraftAgain() {
        browser.signIn(system.lead().email(), TestWorld.PASSWORD).open(outcome);
        browser.type("statement", TYPED)
                .see("%,d characters left".formatted(Narrative.LONGEST - TYPED.length()))
                .see("Draft saved");
        clock.move(Duration.ofMinutes(31));
        browser.click("save-and-next").see("Your session has ended").see("What you typed is kept as a draft");
        assertThat(browser.axe()).isEmpty();
        browser.picture("signed-out-while-typing");
        browser.leaveEndedSession();
        browser.type("email", system.lead().email())
                .type("password", TestWorld.PASSWORD)
                .click("sign-in");
        browser.waitUntil(() -> !browser.address().startsWith("sign-in"));
        browser.open(outcome).see("Draft from");
        assertThat(browser.value("statement")).isEqualTo(TYPED);
    }

    @Test
    void aWrongPasswordAndAnUnknownPersonReadTheSame() {
        for (var who : List.of(system.lead().email(), "nobody@example.org")) {
            browser.open("sign-in").type("email", who).type("password", "a wrong guess altogether");
            browser.click("sign-in").see("The email address or the password is not right.");
        }
    }

    @Test
    void twoMinutesBeforeTheEndTheScreenAsks() {
        browser.signIn(system.lead().email(), TestWorld.PASSWORD).open(outcome);
        browser.driver().executeScript("const now = Date.now(); Date.now = () => now + 28.5 * 60 * 1000");
        browser.see("You will be signed out in two minutes");
        assertThat(browser.axe()).isEmpty();
        browser.picture("session-warning");
        browser.clickButton("Stay signed in");
        browser.waitUntil(() -> !browser.text().contains("You will be signed out"));
        assertThat(browser.address()).isEqualTo(outcome);
    }

    @Test
    void thirtyMegabytesAreTooMuchForAReturn() throws IOException {
        browser.signIn(system.lead().email(), TestWorld.PASSWORD).open("returns");
        browser.upload("return-file", large("return.xlsx")).see("The file is larger than 25 MB");
        assertThat(browser.text()).contains("Give me my workbook");
    }

    @Test
    void thirtyMegabytesAreTooMuchForEvidence() throws IOException {
        var item = currentUser.as(
                system.lead().caller(),
                () -> library.add(system.provider().id(), EvidenceDetails.titled("Restore tests", EvidenceKind.TEST)));
        browser.signIn(system.lead().email(), TestWorld.PASSWORD)
                .open("evidence/" + system.provider().code() + "/" + item.reference());
        browser.upload("file", large("tests.pdf")).see("The file is larger than 25 MB");
        assertThat(browser.text()).contains("Restore tests", "There is no file yet");
    }

    private Path large(String name) throws IOException {
        var file = folder.resolve(name);
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(LARGE);
        }
        return file;
    }
}
