package org.attest.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.access.CurrentUser;
import org.attest.browser.Browser;
import org.attest.shared.ItemRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A comment and an absence in a real browser. */
@AttestTest
class CommentScreensTest {

    @Autowired
    TestWorld world;

    @Autowired
    Comments comments;

    @Autowired
    CurrentUser currentUser;

    @LocalServerPort
    int port;

    Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aMentionLeadsFromHomeToTheOutcomeWhereItIsAnswered() {
        var system = world.system();
        var outcome = ItemRef.outcome(system.provider().id(), "v9", "A1.a");
        currentUser.as(
                system.lead().caller(),
                () -> comments.say(
                        outcome,
                        "Is the minute of June enough?",
                        Audience.TEAM_AND_ICB,
                        Set.of(system.approver().id())));

        browser.signIn(system.approver().email(), TestWorld.PASSWORD).open("");
        browser.clickLink("comment that mentions you").see("Is the minute of June enough?");
        assertThat(browser.text()).contains("Mentions " + system.approver().name(), "Team and ICB");
        browser.click("comment-say").see("Write a comment first.");
        look("comments-problem");
        browser.type("comment-text", "It is, with the one of September.")
                .click("comment-say")
                .see("It is, with the one of September.");
        look("comments");
        browser.open("");
        assertThat(browser.text()).doesNotContain("comment that mentions you");

        browser.signIn(system.icbLead().email(), TestWorld.PASSWORD)
                .open("assessments/" + system.provider().code() + "/2026-27/A1.a")
                .see("Is the minute of June enough?");
        assertThat(browser.text())
                .contains("The organisation and the ICB can both read what you say here.")
                .doesNotContain("It is, with the one of September.");
    }

    @Test
    void aLeadNamesWhoActsForThem() {
        var system = world.system();
        browser.signIn(system.lead().email(), TestWorld.PASSWORD).open("account");
        browser.click("away-name").see("Choose a colleague.");
        browser.pick("away-person", system.contributor().name())
                .type("away-until", "30/11/2026")
                .leave("away-until")
                .click("away-name")
                .see(system.contributor().name() + " acts for you");
        look("account-away");
        browser.open("people").see("Acting for others");
        look("people-acting");

        browser.signIn(system.contributor().email(), TestWorld.PASSWORD)
                .open("account")
                .see("You act for " + system.lead().name());
    }

    private void look(String name) {
        browser.looksRight(name, Browser.WIDE);
    }
}
