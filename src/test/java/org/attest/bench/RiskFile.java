package org.attest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A risk register in twelve columns, as a trust brings its own: the words of each risk differ, categories and leads come
 * again and again, scores are numbers. POI writes it in memory, so its texts are shared as Excel shares them.
 */
final class RiskFile {

    static final List<String> HEADERS = List.of(
            "Title",
            "If",
            "Then",
            "Resulting in",
            "Category",
            "Executive lead",
            "Inherent L",
            "Inherent C",
            "Current L",
            "Current C",
            "Target L",
            "Target C");

    private static final int FIRST_SCORE = 6;
    private static final List<String> CAUSES = List.of(
            "a supplier is attacked", "a disk breaks in the night", "nobody is on call", "a patch comes too late");
    private static final List<String> EVENTS =
            List.of("pathology stops", "records cannot be opened", "letters are not sent", "theatres are closed");
    private static final List<String> EFFECTS =
            List.of("operations are put off", "care is delayed", "patients are told late", "staff write on paper");

    private RiskFile() {}

    /** The rows as values: texts and whole numbers. */
    static List<List<Object>> rows(int count, List<String> categories) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(43);
        var rows = new ArrayList<List<Object>>();
        for (var number = 1; number <= count; number++) {
            var row = new ArrayList<Object>();
            row.add("Risk %d of the register".formatted(number));
            row.add("%s in building %d".formatted(one(random, CAUSES), random.nextInt(100_000)));
            row.add("%s on ward %d".formatted(one(random, EVENTS), random.nextInt(100_000)));
            row.add("%s for %d people".formatted(one(random, EFFECTS), random.nextInt(100_000)));
            row.add(one(random, categories));
            row.add("Director %d".formatted(random.nextInt(40)));
            for (var score = FIRST_SCORE; score < HEADERS.size(); score++) {
                row.add(1 + random.nextInt(5));
            }
            rows.add(Collections.unmodifiableList(row));
        }
        return rows;
    }

    private static String one(RandomGenerator random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** The same as a workbook of one sheet. */
    static Path write(Path file, List<List<Object>> rows) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Risks");
            fill(sheet.createRow(0), HEADERS);
            for (var row : rows) {
                fill(sheet.createRow(sheet.getLastRowNum() + 1), row);
            }
            book.write(out);
            return file;
        }
    }

    private static void fill(Row row, List<?> values) {
        for (var column = 0; column < values.size(); column++) {
            switch (values.get(column)) {
                case Integer it -> row.createCell(column).setCellValue(it);
                case Object it -> row.createCell(column).setCellValue(it.toString());
            }
        }
    }
}
