package org.attest.returns;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** GovAssure offline workbooks: the real blank one where it is there, and one in the same layout with invented words. */
final class GovassureFile {

    private static final int TEXT = 8;

    private GovassureFile() {}

    /** The blank one of the government's exporter. */
    static Path real() {
        var file = Path.of(System.getProperty("attest.shared", "../shared"))
                .resolve("data/workbooks/govassure-caf-3.2-offline-workbook-blank.xlsx");
        assumeTrue(Files.exists(file), "the real workbook is not there: " + file);
        return file;
    }

    /** A1.a with its eight indicators, A2.b and C2.a with one each, in the rows and columns of the real one. */
    static Path made() {
        try (var book = new XSSFWorkbook()) {
            var governance = book.createSheet("CAF - Objective A");
            outcome(governance, 21, "A1.a - Board matters", new String[][] {
                {"A1.a.5 - One", "", "A1.a.1 - Five"},
                {"A1.a.6 - Two", "", "A1.a.2 - Six"},
                {"A1.a.7 - Three", "", "A1.a.3 - Seven"},
                {"A1.a.8 - Four", "", "A1.a.4 - Eight"}
            });
            outcome(governance, 86, "A2.b - Assurance matters", new String[][] {{"A2.b.6 - One", "", "A2.b.1 - Two"}});
            outcome(book.createSheet("CAF - Objective C"), 107, "C2.a - Looking around", new String[][] {
                {"C2.a.3 - One", "", "C2.a.1 - Two"}
            });
            var file = Files.createTempFile("govassure", ".xlsx");
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void outcome(XSSFSheet sheet, int at, String title, String[][] indicators) {
        put(sheet, at, 2, title);
        sheet.addMergedRegion(new CellRangeAddress(at - 1, at - 1, 2, TEXT));
        put(sheet, at + 1, 2, "What it is about");
        var headers = new String[] {
            "Achieved",
            "Answer",
            "Partially Achieved",
            "Answer",
            "Not Achieved",
            "Answer",
            "Please summarize your evidence"
        };
        for (var i = 0; i < headers.length; i++) {
            put(sheet, at + 3, 2 + i, headers[i]);
        }
        var row = at + 4;
        for (var beside : indicators) {
            for (var i = 0; i < beside.length; i++) {
                put(sheet, row, 2 + 2 * i, beside[i]);
            }
            row++;
        }
        put(sheet, row, 6, "Contributing Outcome achievement:");
        put(sheet, row + 1, 6, "Please provide comments about it:");
    }

    private static void put(XSSFSheet sheet, int row, int column, String words) {
        var line = sheet.getRow(row - 1) == null ? sheet.createRow(row - 1) : sheet.getRow(row - 1);
        line.createCell(column).setCellValue(words);
    }

    /** Filled in as a spreadsheet program does it. */
    static Path filled(Path blank, Map<String, String> cells) {
        return Edit.of(
                blank,
                edit -> cells.forEach((place, words) -> {
                    var at = new CellReference(place);
                    put(edit.sheet(at.getSheetName()), at.getRow() + 1, at.getCol(), words);
                }));
    }

    /** Filled in with inline strings, as the exporter writes them; only of a sheet that has these cells. */
    static Path filledInline(Path blank, String part, Map<String, String> cells) {
        try {
            var file = Files.createTempFile("govassure", ".xlsx");
            try (var zip = new ZipFile(blank.toFile());
                    var out = new ZipOutputStream(Files.newOutputStream(file))) {
                for (var entry : new LinkedHashMap<>(entries(zip)).entrySet()) {
                    var bytes = entry.getValue();
                    if (entry.getKey().equals(part)) {
                        bytes = inline(new String(bytes, StandardCharsets.UTF_8), cells)
                                .getBytes(StandardCharsets.UTF_8);
                    }
                    out.putNextEntry(new ZipEntry(entry.getKey()));
                    out.write(bytes);
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> entries(ZipFile zip) throws IOException {
        var all = new LinkedHashMap<String, byte[]>();
        for (var entry : Collections.list(zip.entries())) {
            all.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
        return all;
    }

    private static String inline(String sheet, Map<String, String> cells) {
        var filled = sheet;
        for (var cell : cells.entrySet()) {
            var old = Pattern.compile("<c r=\"" + cell.getKey() + "\"([^>]*?)(?:/>|>.*?</c>)", Pattern.DOTALL)
                    .matcher(filled);
            if (!old.find()) {
                throw new IllegalArgumentException("No cell " + cell.getKey());
            }
            var style = old.group(1).replaceAll("\\bt=\"[^\"]*\"", "");
            filled = filled.substring(0, old.start()) + "<c r=\"" + cell.getKey() + "\"" + style
                    + " t=\"inlineStr\"><is><t>" + cell.getValue() + "</t></is></c>" + filled.substring(old.end());
        }
        return filled;
    }
}
