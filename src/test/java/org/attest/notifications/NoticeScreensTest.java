package org.attest.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestMail;
import org.attest.TestWorld;
import org.attest.access.CurrentUser;
import org.attest.browser.Browser;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.Lifetime;
import org.attest.evidence.Responsible;
import org.attest.shared.UkDates;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a mail through the sign-in page to the evidence, and what Home and the account screen say of news. */
@AttestTest
class NoticeScreensTest {

    @Autowired
    TestWorld world;

    @Autowired
    TestClock clock;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    Notices notices;

    @Autowired
    Reminding reminding;

    @Autowired
    Posting posting;

    @Autowired
    CurrentUser currentUser;

    @LocalServerPort
    int port;

    @Test
    void aLinkInAMailOpensTheEvidenceAfterSignInAndHomeTellsWhatChanged() {
        clock.reset();
        var system = world.system();
        var owner = system.contributor();
        currentUser.as(
                system.lead().caller(),
                () -> library.add(
                        system.provider().id(),
                        EvidenceDetails.titled("Restore test of the ward system", EvidenceKind.TEST)
                                .with(Responsible.owner(owner.id()))
                                .with(new Lifetime(
                                        null, UkDates.day(clock.instant()).plusDays(7), null, null))));
        world.attest(() -> {
            reminding.work();
            posting.work();
            return true;
        });
        var link = TestMail.to(owner.email())
                .getFirst()
                .text()
                .lines()
                .map(String::strip)
                .filter(it -> it.startsWith(TestMail.ADDRESS + "/evidence/"))
                .findFirst()
                .orElseThrow()
                .substring(TestMail.ADDRESS.length() + 1);

        try (var browser = new Browser(port)) {
            browser.load(link).see("Sign in");
            browser.signInFrom(owner.email(), TestWorld.PASSWORD).see("Restore test of the ward system");
            assertThat(browser.address()).startsWith(link);

            browser.open("").see("reminder of evidence that falls due");
            browser.see("What changed since you last looked").see(system.lead().name() + " added E-0001 Restore test");
            browser.looksRight("home-news", Browser.WIDE);
            browser.open("reminders").see("due in 7 days").looksRight("reminders", Browser.WIDE);
            browser.open("changes").see("Newest changes").looksRight("changes", Browser.WIDE);

            browser.open("account").see("Send me by e-mail");
            browser.choose(NoticeKind.MENTION.words()).click("save-by-mail").see("Your choice is saved.");
            browser.looksRight("account-mail", Browser.WIDE);
            assertThat(currentUser.as(owner.caller(), notices::byMail)).doesNotContain(NoticeKind.MENTION);
        }
    }
}
