package org.attest.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.CountDownLatch;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.attest.AttestTest;
import org.attest.SystemWorld;
import org.attest.TestWorld;
import org.attest.access.Role;
import org.attest.browser.Browser;
import org.attest.components.LongWork;
import org.attest.position.Positions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the ICB and its board see, in a real browser: Home, heat map, objective, packs; the same numbers everywhere. */
@AttestTest
class BoardScreensTest {

    @LocalServerPort
    int port;

    @Autowired
    SystemWorld world;

    @Autowired
    TestWorld people;

    @Autowired
    Positions positions;

    @Autowired
    LongWork works;

    @Test
    void theSameNumbersStandOnTheScreensAndInTheFiles() throws IOException {
        var system = world.make(7);
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        system.trusts().subList(0, 5).forEach(it -> world.seal(it, random));
        var lead = people.somebody(Role.ICB_LEAD, system.icb().id());
        var secretary = people.somebody(Role.BOARD_SECRETARY, system.icb().id());
        var position =
                world.by(system.icbLead(), () -> positions.system(system.icb().id(), SystemWorld.YEAR));
        try (var browser = new Browser(port)) {
            browser.signIn(lead.email(), TestWorld.PASSWORD).open("").see("Six objectives to 2030");
            for (var objective : position.objectives()) {
                assertThat(browser.text()).contains(objective.tally().inWords());
            }
            look(browser, "", "home");
            look(browser, "position", "position");
            assertThat(browser.text()).contains(position.tally().inWords() + " at or above expected");
            look(browser, "position?show=gaps&sort=gaps&objective=4", "position-gaps");
            look(browser, "objectives/4", "objective");
            browser.open("reports").clickButton("Freeze the position of now").see("Frozen figures");
            look(browser, browser.address(), "pack");
            browser.type("meeting", "Board, part 2")
                    .type("summary", "Most have returned.")
                    .click("save-words");
            browser.see("The words are saved");
            aFileThatWaitsIsSeenAndCancelled(browser);
            var word = browser.download(() -> browser.click("download-2-word"), ".docx");
            var excel = browser.download(() -> browser.click("download-2-excel"), ".xlsx");
            assertThat(word.getFileName().toString()).startsWith("OFFICIAL-SENSITIVE");
            try (var paper = new XWPFDocument(Files.newInputStream(word));
                    var book = new XSSFWorkbook(Files.newInputStream(excel))) {
                var text = paper.getTables().stream()
                        .map(it -> it.getText())
                        .toList()
                        .toString();
                assertThat(text).contains(position.tally().inWords(), "Board, part 2");
                assertThat(paper.getParagraphs().stream().map(it -> it.getText()))
                        .contains("Most have returned.");
                var totals = StreamSupport.stream(book.getSheet("Scorecard").spliterator(), false)
                        .filter(it -> it.getCell(0) != null
                                && it.getCell(0).getStringCellValue().equals("All outcomes"))
                        .findFirst()
                        .orElseThrow();
                assertThat((int) totals.getCell(3).getNumericCellValue())
                        .isEqualTo(position.tally().met());
                assertThat((int) totals.getCell(5).getNumericCellValue())
                        .isEqualTo(position.tally().gaps());
            }
            browser.signIn(secretary.email(), TestWorld.PASSWORD).open("").see("board pack to issue");
            look(browser, "position", "position-board");
            browser.open("reports")
                    .clickLink("Cyber assurance across the system")
                    .click("issue");
            browser.see("Issue this pack?").click("confirm").see("Pack 1 is issued");
            assertThat(browser.address()).isEqualTo("reports/1");
            look(browser, "reports/1", "pack-issued");
            look(browser, "reports", "reports");
        }
    }

    @Test
    void aProviderLeadSeesItsOwnPosition() {
        var system = world.make(2);
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(12);
        system.trusts().forEach(it -> world.seal(it, random));
        var own = system.trusts().getFirst();
        var lead = people.somebody(Role.PROVIDER_LEAD, own.id());
        try (var browser = new Browser(port)) {
            browser.signIn(lead.email(), TestWorld.PASSWORD).open("").see("Your latest sealed position");
            look(browser, "", "home-provider");
            look(browser, "position", "position-own");
            assertThat(browser.text())
                    .contains("Your position", own.name())
                    .doesNotContain(system.trusts().getLast().name());
        }
    }

    /** Two packs of others are held still, so that theirs is the third. */
    private void aFileThatWaitsIsSeenAndCancelled(Browser browser) {
        var others = new CountDownLatch(1);
        try {
            hold("one", others);
            hold("two", others);
            browser.click("download-2-word").see("Waiting until other files are done");
            browser.click("download-2-excel").see("Another file is being made.");
            browser.looksRight("pack-waits", Browser.WIDE).click("cancel-work").see("Cancelled. Nothing was changed.");
        } finally {
            others.countDown();
        }
    }

    private void hold(String name, CountDownLatch until) {
        people.attest(() -> works.start(
                LongWork.Lane.PACKS,
                name,
                () -> {
                    try {
                        until.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return name;
                },
                () -> {}));
    }

    private static void look(Browser browser, String path, String name) {
        browser.open(path).looksRight(name, Browser.WIDE);
    }
}
