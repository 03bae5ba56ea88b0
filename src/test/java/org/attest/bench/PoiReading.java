package org.attest.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.risks.Accountable;
import org.attest.risks.Measured;
import org.attest.risks.NewRating;
import org.attest.risks.NewRisk;
import org.attest.risks.RiskDetails;
import org.attest.risks.Score;
import org.attest.risks.Shown;
import org.attest.risks.Wording;

/** A workbook read into memory by POI, which is how most programs do it; values by their type, not by its DataFormatter. */
final class PoiReading {

    private static final String REASON = "Imported from the file “table.xlsx”.";

    private PoiReading() {}

    /** The words of every cell of the first sheet. */
    static List<List<String>> words(Path file) {
        try (var book = new XSSFWorkbook(file.toFile())) {
            var rows = new ArrayList<List<String>>();
            for (var row : book.getSheetAt(0)) {
                var words = new ArrayList<String>();
                row.forEach(it -> words.add(words(it)));
                rows.add(words);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String words(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC ->
                BigDecimal.valueOf(cell.getNumericCellValue())
                        .stripTrailingZeros()
                        .toPlainString();
            default -> cell.getStringCellValue();
        };
    }

    /** The same as risks to be added; {@code categories} are their codes by their words. */
    static List<NewRisk> risks(Path file, Map<String, String> categories, LocalDate today) {
        return words(file).stream()
                .skip(1)
                .map(it -> risk(it, categories, today))
                .toList();
    }

    private static NewRisk risk(List<String> row, Map<String, String> categories, LocalDate today) {
        var ratings = new ArrayList<NewRating>();
        var at = 6;
        for (var measured : Measured.values()) {
            var score = Score.of(Integer.parseInt(row.get(at + 1)), Integer.parseInt(row.get(at)));
            ratings.add(new NewRating(measured, score, today, REASON));
            at += 2;
        }
        return new NewRisk(
                new RiskDetails(
                        row.get(0),
                        new Wording(row.get(1), row.get(2), row.get(3)),
                        categories.getOrDefault(row.get(4), ""),
                        null,
                        new Accountable(null, row.get(5), null),
                        false,
                        Shown.SCORES),
                ratings);
    }
}
