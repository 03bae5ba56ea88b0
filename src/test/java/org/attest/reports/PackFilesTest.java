package org.attest.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.attest.position.MadePositions;
import org.attest.position.SystemPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of a pack, read back as files: the same numbers as the frozen figures, the marking, the words. */
class PackFilesTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void wordAndExcelHoldTheNumbersOfTheFigures(long seed) throws IOException {
        var figures = MadePositions.random(seed, 5 + (int) seed);
        var pack = MadePacks.issued(figures, MadePacks.words());
        try (var word = new XWPFDocument(new ByteArrayInputStream(WordPack.of(pack)));
                var excel = new XSSFWorkbook(new ByteArrayInputStream(ExcelPack.of(pack)))) {
            scorecard(figures, table(word, "Objective"), rows(excel, "Scorecard"));
            providers(figures, table(word, "Organisation"), rows(excel, "By provider"));
            heatMap(figures, word, rows(excel, "Heat map"));
        }
    }

    private static void scorecard(SystemPosition figures, Map<String, List<String>> word, Map<String, Row> excel) {
        for (var it : figures.objectives()) {
            var inWord = word.get(PackText.objective(it));
            assertThat(inWord.subList(1, 4))
                    .containsExactly(
                            it.rag().symbol() + " " + it.rag().words(),
                            it.tally().inWords(),
                            Integer.toString(it.tally().gaps()));
            var row = excel.get(PackText.objective(it));
            assertThat(numbers(row, 3, 8))
                    .containsExactly(
                            it.tally().met(),
                            it.tally().known(),
                            it.tally().gaps(),
                            it.tally().notAnswered(),
                            it.tally().expectedNotKnown(),
                            it.tally().notReturned());
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo(inWord.get(1));
        }
    }

    private static void providers(SystemPosition figures, Map<String, List<String>> word, Map<String, Row> excel) {
        for (var it : figures.columns()) {
            var inWord = word.entrySet().stream()
                    .filter(row -> row.getKey().startsWith(it.member().name()))
                    .findFirst()
                    .orElseThrow()
                    .getValue();
            assertThat(inWord.get(2)).endsWith(it.returnInWords());
            assertThat(inWord.get(3)).isEqualTo(it.tally().inWords());
            assertThat(inWord.get(4))
                    .isEqualTo(it.returned() ? Integer.toString(it.tally().gaps()) : "–");
            var row = excel.get(it.member().name());
            var onePerson = it.onePersonInWords();
            assertThat(row.getCell(6).getStringCellValue())
                    .isEqualTo(it.stageInWords() + (onePerson == null ? "" : "; " + onePerson));
            assertThat(numbers(row, 7, 9))
                    .containsExactly(
                            it.tally().met(), it.tally().known(), it.tally().gaps());
            assertThat(numbers(row, 13, 15))
                    .containsExactly(
                            it.evidence().inDate(),
                            it.evidence().dueSoon(),
                            it.evidence().stale());
        }
    }

    private static void heatMap(SystemPosition figures, XWPFDocument word, Map<String, Row> excel) {
        var inWord = new HashMap<String, List<String>>();
        word.getTables().stream()
                .filter(it -> it.getRow(0).getCell(0).getText().equals("Outcome"))
                .forEach(part -> part.getRows().stream().skip(1).forEach(row -> inWord.computeIfAbsent(
                                row.getCell(0).getText().substring(0, 4), _ -> new ArrayList<>())
                        .addAll((row.getTableCells().stream()
                                .skip(1)
                                .map(it -> it.getText())
                                .toList()))));
        for (var row : figures.rows()) {
            var expected = row.cells().stream().map(it -> it.shortWords()).toList();
            assertThat(inWord.get(row.outcome().code().code())).isEqualTo(expected);
            var cells = excel.get(row.outcome().code().code());
            for (var i = 0; i < expected.size(); i++) {
                assertThat(cells.getCell(4 + i).getStringCellValue()).isEqualTo(expected.get(i));
            }
        }
    }

    @Test
    void everyPageAndSheetIsMarkedAndSaysWhoOwnsIt() throws IOException {
        var pack = MadePacks.issued(4);
        try (var word = new XWPFDocument(new ByteArrayInputStream(WordPack.of(pack)));
                var excel = new XSSFWorkbook(new ByteArrayInputStream(ExcelPack.of(pack)))) {
            assertThat(word.getHeaderList()).allMatch(it -> it.getText().contains("OFFICIAL-SENSITIVE"));
            assertThat(word.getFooterList())
                    .isNotEmpty()
                    .allMatch(it -> it.getText().contains("OFFICIAL-SENSITIVE")
                            && it.getText().contains("Owner: Riverbank")
                            && it.getText().contains("Page "));
            excel.forEach(sheet -> {
                assertThat(sheet.getHeader().getCenter()).isEqualTo("OFFICIAL-SENSITIVE");
                assertThat(sheet.getFooter().getCenter()).contains("OFFICIAL-SENSITIVE", "Owner: Riverbank");
            });
            assertThat(excel.getNumberOfSheets()).isEqualTo(5);
        }
        assertThat(PackLabels.of(pack).fileName())
                .isEqualTo("OFFICIAL-SENSITIVE Part-2 Pack-3 Cyber-assurance-across-the-system 2026-11-22");
    }

    @Test
    void wordsThatNobodyWroteSayNotWritten() throws IOException {
        var pack = MadePacks.issued(MadePositions.random(3, 4), PackWords.NONE);
        try (var word = new XWPFDocument(new ByteArrayInputStream(WordPack.of(pack)))) {
            var lines = word.getParagraphs().stream().map(it -> it.getText()).toList();
            for (var heading : List.of("Summary", "Recommendation", "Decisions asked of the meeting")) {
                assertThat(lines.get(lines.indexOf(heading) + 1)).isEqualTo("Not written");
            }
            assertThat(table(word, "Meeting").get("Assurance")).contains("Not written");
        }
    }

    @Test
    void theWordFileHasRealHeadingsRepeatedHeaderRowsAndItsLanguage() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(WordPack.of(MadePacks.issued(4))))) {
            assertThat(word.getParagraphs().stream().filter(it -> "Heading1".equals(it.getStyle())))
                    .hasSize(6);
            assertThat(word.getTables().stream()
                            .filter(it -> it.getRow(0).getCell(0).getText().matches("Objective|Organisation|Outcome")))
                    .hasSize(3)
                    .allMatch(it -> it.getRow(0).isRepeatHeader());
            assertThat(word.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .contains("en-GB");
            assertThat(word.getTables())
                    .allMatch(it -> it.getCTTbl().getTblPr().xmlText().contains("tblCaption"));
        }
    }

    @Test
    void figuresThatWereFrozenBeforeAFactWasKnownStillCome() {
        var json = SnapshotJson.of(MadePositions.random(4, 6))
                .replaceAll(",?\"countersigned\":(true|false)", "")
                .replaceAll("\"noSecondLine\":(true|false),", "");
        assertThat(json).doesNotContain("countersigned").doesNotContain("noSecondLine");
        assertThat(SnapshotJson.position(json).columns())
                .isNotEmpty()
                .noneMatch(it -> it.endsAtSignedOff())
                .filteredOn(it -> it.member().singlePerson())
                .allSatisfy(it ->
                        assertThat(it.onePersonInWords()).isEqualTo("one-person organisation: the ICB countersigns"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void frozenFiguresComeBackAsTheyWere(long seed) {
        var figures = MadePositions.random(seed, 7);
        var json = SnapshotJson.of(figures);
        assertThat(SnapshotJson.position(json)).isEqualTo(figures);
        assertThat(SnapshotJson.of(SnapshotJson.position(json))).isEqualTo(json);
        assertThat(SnapshotJson.words(SnapshotJson.of(MadePacks.words()))).isEqualTo(MadePacks.words());
    }

    private static Map<String, List<String>> table(XWPFDocument word, String firstHeading) {
        return word.getTables().stream()
                .filter(it -> it.getRow(0).getCell(0).getText().equals(firstHeading))
                .findFirst()
                .map(PackFilesTest::rows)
                .orElseThrow();
    }

    private static Map<String, List<String>> rows(XWPFTable table) {
        var rows = new HashMap<String, List<String>>();
        table.getRows()
                .forEach(row -> rows.put(
                        row.getCell(0).getText(),
                        (row.getTableCells().stream().map(it -> it.getText()).toList())));
        return rows;
    }

    private static Map<String, Row> rows(XSSFWorkbook workbook, String sheet) {
        var rows = new HashMap<String, Row>();
        workbook.getSheet(sheet).forEach(row -> {
            if (row.getCell(0) != null) {
                rows.put(row.getCell(0).getStringCellValue(), row);
            }
        });
        return rows;
    }

    private static List<Integer> numbers(Row row, int from, int to) {
        var numbers = new ArrayList<Integer>();
        for (var i = from; i <= to; i++) {
            assertThat(row.getCell(i).getCellType()).isEqualTo(CellType.NUMERIC);
            numbers.add((int) row.getCell(i).getNumericCellValue());
        }
        return numbers;
    }
}
