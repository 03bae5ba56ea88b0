package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.access.CurrentUser;
import org.attest.browser.Browser;
import org.attest.components.LongWork;
import org.attest.components.LongWork.Lane;
import org.attest.risks.RiskFilter;
import org.attest.risks.RiskRegister;
import org.attest.shared.Progress;
import org.attest.shared.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody sees how far a long import is, comes back to it, and cancels, in a real browser; held still, so that it is long. */
@AttestTest
class LongImportScreensTest {

    @LocalServerPort
    int port;

    @Autowired
    TestWorld world;

    @Autowired
    TestClock clock;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TableImports imports;

    @Autowired
    TableExports exports;

    @Autowired
    RiskRegister register;

    @Autowired
    LongWork works;

    final CountDownLatch reading = new CountDownLatch(1);
    final CountDownLatch others = new CountDownLatch(1);

    @BeforeEach
    void setTheClock() {
        clock.reset();
    }

    @AfterEach
    void letGo() {
        reading.countDown();
        others.countDown();
    }

    @Test
    void aLongImportShowsHowFarItIsAndIsCancelledWithNothingHalfDone() {
        var system = world.system();
        var lead = system.lead().caller();
        var brought = new Brought(
                imports, exports, currentUser, lead, system.provider().id(), "risks");
        var preview = brought.preview(Brought.csv(
                "Risk,Cause,Event,Effect,Likelihood,Impact",
                "Pathology stops,a supplier is attacked,pathology stops,operations put off,4,4"));
        currentUser.as(lead, () -> begin("apply table " + preview.taken().id()));
        try (var browser = new Browser(port)) {
            browser.signIn(system.lead().email(), TestWorld.PASSWORD)
                    .open("import/risks/" + preview.taken().id())
                    .see("Reading: 12,400 of about 20,000 rows")
                    .picture("long-work");
            browser.click("cancel-work").see("It ends in a moment.");
            reading.countDown();
            browser.see("Apply 1 row");

            hold("first");
            hold("second");
            browser.click("apply").see("Waiting until other files are done").looksRight("long-wait", Browser.WIDE);
            browser.click("cancel-work").see("Cancelled. Nothing was changed.");
            assertThat(currentUser
                            .as(lead, () -> register.list(RiskFilter.OPEN, new Window(0, 1)))
                            .total())
                    .isZero();
            others.countDown();
            browser.click("apply").see("Receipt").see("R-0001");
        }
    }

    private Object begin(String name) {
        return works.start(
                Lane.ONE_FILE,
                name,
                () -> {
                    Progress.current().begin(Progress.Phase.READING, 0);
                    Progress.current().reached(12_400, 20_000);
                    await(reading);
                    Progress.current().check();
                    return name;
                },
                () -> {});
    }

    private void hold(String name) {
        world.attest(() -> works.start(
                Lane.ONE_FILE,
                name,
                () -> {
                    await(others);
                    return name;
                },
                () -> {}));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
