package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.access.CurrentUser;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Assessments;
import org.attest.browser.Browser;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A lead brings files of others to the Returns page, in a real browser: each is known, asked about, looked at and applied. */
@AttestTest
class FilesOfOthersScreensTest {

    @LocalServerPort
    int port;

    @Autowired
    TestWorld world;

    @Autowired
    TestClock clock;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    Assessments assessments;

    @Autowired
    Catalogue catalogue;

    @BeforeEach
    void setTheClock() {
        clock.reset();
    }

    @Test
    void aGovassureWorkbookIsKnownMappedTickedAndAppliedAndAPlanAndATableAreLedToTheirImports() {
        var system = world.system();
        var govassure = GovassureFile.filledInline(
                GovassureFile.real(),
                "xl/worksheets/sheet1.xml",
                Map.of(
                        "D25",
                        "agreed",
                        "D28",
                        "agreed",
                        "I29",
                        "Achieved",
                        "I30",
                        "The board leads",
                        "I95",
                        "Not achieved"));
        try (var browser = new Browser(port)) {
            browser.signIn(system.lead().email(), TestWorld.PASSWORD).open("returns");
            browser.upload("return-file", govassure)
                    .see("looks like a GovAssure offline workbook for CAF 3.2.")
                    .see("Map it to CAF-aligned DSPT v9, DSPT 2026-27?")
                    .looksRight("files-known", Browser.NARROWEST);
            browser.click("recognised-yes")
                    .see("Check your return")
                    .see("Attest does not know this workbook")
                    .click("tick-all-changes")
                    .see("Apply 3 rows")
                    .looksRight("govassure-preview", Browser.WIDE);
            browser.click("apply").see("Receipt").see("It has no counterpart in v9");

            browser.open("returns").upload("return-file", PlanFile.template());
            browser.see("looks like an improvement plan")
                    .click("recognised-yes")
                    .see("4 read: 4 new")
                    .looksRight("plan-preview", Browser.WIDE);
            browser.click("apply").see("A-0001");

            browser.open("returns").upload("return-file", Brought.csv("Wibble,Wobble", "Pathology stops,one"));
            browser.see("has no layout that Attest knows")
                    .click("read-table")
                    .see("Choose what the table holds.")
                    .pick("table-kind", "Risks")
                    .click("read-table")
                    .see("Not read: “Wibble”, “Wobble”.");
        }
        var answer = currentUser.as(system.lead().caller(), () -> {
            var ref = new AssessmentRef(
                    system.provider().id(), catalogue.currentEdition().year());
            return assessments.answer(ref, new OutcomeCode("A1.a"));
        });
        assertThat(answer.level()).isEqualTo(Level.ACHIEVED);
        assertThat(answer.statement()).isEqualTo("The board leads");
    }
}
