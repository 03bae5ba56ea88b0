package org.attest.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Improvement plans as the toolkit gives them out: the template with its two sheets. */
final class PlanFile {

    static final String EXPORT_HEADER = "Type,Contributing outcome,Associated risk,Reviewer recommendation,"
            + "Recommendation reviewed,Status,Reason no action planned,Action,Action owner,Resource available,"
            + "Budget available,Estimated completion date,Reason for no completion date";

    private static final String[] ANSWERS = {
        "Will you add an action? (Yes/No)",
        "If no: explain",
        "If yes: which action",
        "Action owner",
        "Resources available?",
        "Budget available?",
        "Target completion date (DD-MM-YYYY)",
        "If no date: explain"
    };

    private PlanFile() {}

    /** Two priority recommendations with their risk, and two others below a banner. */
    static Path template() {
        return template("31-03-2027");
    }

    static Path template(String date) {
        try (var book = new XSSFWorkbook()) {
            var priority = book.createSheet("Priority recommendations");
            row(priority, 0, new String[] {"Contributing outcome", "Associated risk", "Recommendation"}, ANSWERS);
            row(
                    priority,
                    1,
                    new String[] {"A1.a - Board direction", "Nobody looks", "Put cyber on the agenda"},
                    new String[] {"Yes", "", "Add a standing item", "Anita Rao", "Yes", "No", date, ""});
            row(priority, 2, new String[] {"B2.a", "Old doors", "Use two factors\neverywhere"}, new String[] {
                "Yes", "", "Buy keys", "An outside firm", "Partly", "In 2027", "", "The money is not there yet"
            });
            var other = book.createSheet("Other recommendations");
            other.createRow(0).createCell(6).setCellValue("What will you do?");
            other.addMergedRegion(new CellRangeAddress(0, 0, 6, 9));
            row(other, 1, new String[] {"Contributing outcome", "Recommendation"}, ANSWERS);
            row(other, 2, new String[] {"C1.a", "Read the logs"}, new String[] {
                "No", "A supplier does", "", "", "", "", "", ""
            });
            row(other, 3, new String[] {"D1.a", "Think about it"}, new String[] {"", "", "", "", "", "", "", ""});
            var file = Files.createTempFile("plan", ".xlsx");
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(XSSFSheet sheet, int number, String[] recommendation, String[] answers) {
        var row = sheet.createRow(number);
        var column = 0;
        for (var words : recommendation) {
            row.createCell(column++).setCellValue(words);
        }
        for (var words : answers) {
            if (!words.isEmpty()) {
                row.createCell(column).setCellValue(words);
            }
            column++;
        }
    }
}
