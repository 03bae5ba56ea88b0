package org.attest.measures;

import static org.attest.measures.MeasureWorld.OCTOBER;

import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.browser.Browser;
import org.attest.measures.MeasureWorld.Made;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The way of a reading in a real browser: typed, superseded, read by the ICB; and its target changed. */
@AttestTest
class MeasureScreensTest {

    private static final String REPORTED = "phishing-reported";

    @Autowired
    MeasureWorld world;

    @Autowired
    TestWorld people;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @BeforeEach
    void today() {
        clock.reset();
    }

    @Test
    void aLeadTypesAReadingAndTheIcbSeesTheWeakest() {
        var made = world.make();
        fill(made);
        var code = made.system().provider().code();
        var administrator = people.somebody(Role.ADMINISTRATOR, Accounts.WHOLE_SYSTEM);
        try (var browser = new Browser(port)) {
            browser.signIn(made.system().lead().email(), TestWorld.PASSWORD)
                    .open(MeasureLinks.LIST)
                    .see("Up 8 points since September 2026, better")
                    .looksRight("measures-own", Browser.WIDE)
                    .open(MeasureLinks.measure(REPORTED))
                    .see("Readings, newest month first")
                    .looksRight("measure-own", Browser.NARROWEST)
                    .click("enter");
            browser.pick("month", "October 2026")
                    .see("A reading stands for October 2026 already")
                    .type("part", "70")
                    .type("whole", "100")
                    .click("record")
                    .see("Say why it takes the place");
            browser.looksRight("measure-enter", Browser.WIDE)
                    .type("why", "Two wards were missing.")
                    .click("record")
                    .see("Superseded readings");
            browser.looksRight("measure-reading", Browser.WIDE);
            browser.signIn(made.system().icbLead().email(), TestWorld.PASSWORD)
                    .open(MeasureLinks.LIST)
                    .see("Measures, the weakest first")
                    .looksRight("measures-together", Browser.WIDE)
                    .open(MeasureLinks.measure(REPORTED))
                    .see("Organisations, the weakest first")
                    .looksRight("measure-together", Browser.WIDE)
                    .open(MeasureLinks.list(code))
                    .see("70 of 100 (70%)");
            browser.signIn(administrator.email(), TestWorld.PASSWORD)
                    .open(MeasureLinks.TARGETS)
                    .see("Targets of measures")
                    .looksRight("measure-targets", Browser.NARROWEST)
                    .click("change-penetration-tested")
                    .type("green", "90")
                    .click("confirm")
                    .see("Near target: type a number");
            browser.type("amber", "80").type("why", "Agreed by the board.").click("confirm");
            browser.see("At least 90%, near from 80%");
        }
    }

    private void fill(Made made) {
        for (var back = 0; back < 6; back++) {
            var month = OCTOBER.minusMonths(back);
            var reported = Figure.share(back == 0 ? 58 : 50 - 2L * back + (back == 1 ? 2 : 0), 100);
            world.record(made.northLead(), made.north(), REPORTED, month, reported);
            world.record(made.southLead(), made.south(), REPORTED, month, Figure.share(40 - back, 100));
        }
        world.record(made.northLead(), made.north(), "exposure-score", OCTOBER.minusMonths(1), Figure.amount("45"));
        world.record(made.northLead(), made.north(), "exposure-score", OCTOBER, Figure.amount("28"));
        world.record(made.southLead(), made.south(), "exposure-score", OCTOBER, Figure.amount("74"));
        world.record(made.northLead(), made.north(), "edr-coverage", OCTOBER, Figure.Absent.NOT_KNOWN);
        world.record(made.northLead(), made.north(), "unsupported-servers", OCTOBER, Figure.share(7, 412));
    }
}
