package org.attest.browser;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.TestWorld.Somebody;
import org.attest.TestWorld.TestSystem;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.connections.Connecting;
import org.attest.connections.Connections;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.shared.ItemRef;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every screen, as each person who works on it: axe finds nothing, the keyboard reaches what can be pressed, and at
 * 320 px nothing but tables scrolls sideways. The screens of the catalogue, of a practice's year and of an independent
 * assessment have that in tests of their own.
 */
@AttestTest
class EveryScreenTest {

    @Autowired
    TestWorld world;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    Connections connections;

    @Autowired
    CurrentUser currentUser;

    @LocalServerPort
    int port;

    @Test
    void axeFindsNothingAndNarrowScreensFit() {
        var system = world.system();
        logEvidence(system);
        var administrator = world.somebody(Role.ADMINISTRATOR, Accounts.WHOLE_SYSTEM);
        var code = system.provider().code();
        var year = "assessments/" + code + "/2026-27";
        try (var browser = new Browser(port)) {
            var found = new SoftAssertions();
            look(browser, null, List.of("sign-in", "welcome/no-such-link"), found);
            look(
                    browser,
                    system.lead(),
                    List.of(
                            "",
                            "assessments",
                            year,
                            year + "/A1.a",
                            year + "/check",
                            year + "/compare",
                            year + "/national",
                            "independent",
                            "evidence",
                            "evidence/new",
                            "evidence/forecast",
                            "evidence/map",
                            "evidence/add",
                            "evidence/templates",
                            "evidence/" + code + "/E-0001",
                            "evidence/" + code + "/E-0001/renew",
                            "evidence/" + code + "/E-0001/template",
                            "returns",
                            "position",
                            "objectives/4",
                            "improvements",
                            "improvements/" + code + "/2026-27",
                            "people",
                            "organisations/" + code,
                            "account",
                            "changes",
                            "reminders",
                            "no/such/place"),
                    found);
            look(browser, system.approver(), List.of("", year + "/sign-off"), found);
            look(
                    browser,
                    system.icbLead(),
                    List.of(
                            "",
                            "position",
                            "position?view=compare",
                            "position?view=conflicts",
                            year + "/review",
                            "review",
                            "reports",
                            "assessments",
                            "evidence",
                            "organisations"),
                    found);
            for (var role : List.of(Role.CONTRIBUTOR, Role.ASSESSOR)) {
                look(browser, world.somebody(role, system.provider().id()), List.of(""), found);
            }
            for (var role : List.of(Role.BOARD_SECRETARY, Role.BOARD_READER)) {
                look(browser, world.somebody(role, system.icb().id()), List.of(""), found);
            }
            look(
                    browser,
                    administrator,
                    List.of(
                            "",
                            "people",
                            "organisations/registers",
                            "administration/ndg",
                            "administration/audit",
                            "administration/files",
                            "administration/health"),
                    found);
            found.assertAll();
        }
    }

    private void logEvidence(TestSystem system) {
        currentUser.as(system.lead().caller(), () -> {
            var item = library.add(
                    system.provider().id(), EvidenceDetails.titled("Restore tests of September", EvidenceKind.TEST));
            return connections.connectAll(List.of(
                    new Connecting(item.ref(), ItemRef.outcome(system.provider().id(), "v9", "A1.a"))));
        });
    }

    private static void look(Browser browser, Somebody person, List<String> addresses, SoftAssertions found) {
        if (person != null) {
            browser.signIn(person.email(), TestWorld.PASSWORD);
        }
        for (var address : addresses) {
            var problems = new ArrayList<String>();
            browser.width(1280).open(address);
            problems.addAll(browser.axe());
            problems.addAll(browser.beyondTheKeyboard());
            browser.width(Browser.NARROWEST).settle();
            problems.addAll(browser.tooWide());
            found.assertThat(problems).as("/" + address).isEmpty();
        }
        browser.width(1280);
    }
}
