package org.attest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.TestWorld.TestSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job from end to end in a real browser, as four people do it. */
@AttestTest
class StoryTest {

    private static final List<String> ANSWERED = List.of("A1.a", "A1.b", "A1.c", "A2.a", "A2.b");
    private static final String RISK = "Backups of two systems have not been restored this year.";

    @Autowired
    TestWorld world;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Test
    void aReturnGoesFromTheFirstAnswerToTheBoardPack() throws IOException {
        var system = world.system();
        try (var browser = new Browser(port)) {
            browser.signInOnScreen(system.lead().email(), TestWorld.PASSWORD);
            answerFive(browser, system);
            logEvidence(browser, system);
            var workbook = export(browser);
            changeOnScreenMeanwhile(browser, system);
            bringBack(browser, edited(workbook));
            submit(browser, system);
            signOff(browser, system);
            accept(browser, system);
            packForTheBoard(browser, system);
        }
    }

    private String assessment(TestSystem system) {
        return "assessments/" + system.provider().code() + "/2026-27";
    }

    private void answerFive(Browser browser, TestSystem system) {
        browser.open(assessment(system) + "/" + ANSWERED.getFirst());
        for (var outcome : ANSWERED) {
            browser.waitUntil(() -> browser.address().endsWith(outcome));
            browser.choose("Achieved")
                    .type("statement", "What we do about " + outcome + ".")
                    .click("save-and-next");
        }
        browser.open(assessment(system)).see("5 of 49");
    }

    private void logEvidence(Browser browser, TestSystem system) throws IOException {
        browser.open("evidence/new")
                .type("title", "Board cyber report")
                .pick("kind", "Operation")
                .click("save");
        browser.waitUntil(() -> browser.address().endsWith("E-0001"));
        browser.upload("file", Files.writeString(folder.resolve("board report.txt"), "The board asked and decided."));
        browser.see("board report.txt");
        link(browser, "Outcome", "A1.a");
        link(browser, "Outcome", "A1.b");
        link(browser, "Objective", "Strengthening");
        browser.open(assessment(system) + "/A1.b").see("E-0001").see("Board cyber report");
    }

    private static void link(Browser browser, String kind, String words) {
        browser.pick("link-kind", kind).pick("link-item", words).click("link-add");
        browser.waitUntil(() -> browser.all(".linked, .panel").stream()
                .anyMatch(it -> it.getText().contains(words)));
    }

    private Path export(Browser browser) throws IOException {
        browser.open("returns");
        var downloaded = browser.download(() -> browser.click("download-workbook"), ".xlsx");
        return Files.move(downloaded, folder.resolve("return.xlsx"));
    }

    private void changeOnScreenMeanwhile(Browser browser, TestSystem system) {
        browser.open(assessment(system) + "/A1.a")
                .type("statement", "Changed on the screen.")
                .click("save-and-next");
        browser.waitUntil(() -> browser.address().endsWith("A1.b"));
    }

    /** As a person would: the rest answered offline, one statement changed that the screen changed too, one nonsense. */
    private Path edited(Path workbook) throws IOException {
        var returned = folder.resolve("returned.xlsx");
        try (var book = new XSSFWorkbook(Files.newInputStream(workbook))) {
            var outcomes = book.getSheet("Outcomes");
            for (var row : outcomes) {
                var code = row.getCell(0) == null ? "" : row.getCell(0).toString();
                if (!code.matches("[A-E]\\d\\.[a-f]")) {
                    continue;
                }
                if (!ANSWERED.contains(code)) {
                    cell(outcomes, row, "Level").setCellValue(code.equals("E4.b") ? "Mostly" : "Not achieved");
                }
                if (code.equals("A1.a")) {
                    cell(outcomes, row, "Statement").setCellValue("Changed in the workbook.");
                }
                if (code.equals("B5.c")) {
                    cell(outcomes, row, "Statement").setCellValue(RISK);
                }
            }
            try (var out = Files.newOutputStream(returned)) {
                book.write(out);
            }
        }
        return returned;
    }

    private static org.apache.poi.ss.usermodel.Cell cell(Sheet sheet, Row row, String header) {
        for (var heads : sheet) {
            for (var head : heads) {
                if (head.toString().equals(header)) {
                    return row.getCell(head.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                }
            }
        }
        throw new AssertionError("No column " + header);
    }

    private static void bringBack(Browser browser, Path workbook) {
        browser.open("returns").upload("return-file", workbook).see("Check your return");
        browser.see("Conflicts").see("Changed on the screen.").see("Changed in the workbook.");
        browser.see("Problems").see("Mostly");
        browser.choose("Take what the file says").click("apply").see("Receipt");
        browser.see("Sent back");
    }

    private void submit(Browser browser, TestSystem system) {
        browser.open(assessment(system) + "/A1.a");
        browser.waitUntil(() -> browser.value("statement").equals("Changed in the workbook."));
        browser.open(assessment(system)).click("submit").see("E4.b");
        browser.open(assessment(system) + "/E4.b").choose("Not achieved").click("save-and-next");
        browser.open(assessment(system)).click("submit").click("confirm").see("Submitted");
    }

    private void signOff(Browser browser, TestSystem system) {
        browser.signInOnScreen(system.approver().email(), TestWorld.PASSWORD);
        browser.open("").see("Waits for you");
        browser.open(assessment(system) + "/sign-off").see("What you are signing");
        browser.press(By.cssSelector("#declaration label")).click("sign").see("Signed off");
    }

    private void accept(Browser browser, TestSystem system) {
        browser.signInOnScreen(system.icbLead().email(), TestWorld.PASSWORD);
        browser.open(assessment(system) + "/review")
                .click("accept")
                .click("confirm")
                .see("Accepted");
        browser.open("position").see("Board direction").see(system.provider().name());
    }

    private void packForTheBoard(Browser browser, TestSystem system) throws IOException {
        browser.open("reports")
                .type("pack-title", "Cyber assurance in winter")
                .click("freeze")
                .see("Frozen figures");
        browser.type("summary", "One provider has returned; its backups need a plan.")
                .click("save-words")
                .see("saved");
        var word = browser.download(() -> browser.click("download-2-word"), ".docx");
        assertThat(word.getFileName().toString()).contains("OFFICIAL-SENSITIVE");
        try (var document = new XWPFDocument(Files.newInputStream(word));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains(
                            "Cyber assurance in winter",
                            "its backups need a plan",
                            system.provider().name())
                    .doesNotContain(RISK);
        }
        var excel = browser.download(() -> browser.click("download-2-excel"), ".xlsx");
        assertThat(excel).isNotEmptyFile();
    }
}
