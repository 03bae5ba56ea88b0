package org.attest.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.attest.position.MadePositions;
import org.attest.position.SystemPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of a pack, read back as files: the same numbers as the frozen figures, the marking, the words. */
class PackFilesTest {

    private static final List<PackFormat> WITH_PAGES = List.of(PackFormat.WORD, PackFormat.POWERPOINT, PackFormat.PDF);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 3, 13})
    void everyFormatHoldsTheNumbersOfTheFigures(long seed) throws IOException {
        var figures = MadePositions.random(seed, 5 + (int) seed);
        var paper = paper(MadePacks.issued(figures, MadePacks.words()), PackPart.PART_2);
        for (var format : WITH_PAGES) {
            var read = ReadPaper.of(format, format.make(paper));
            holds(format, read.rows("Objective"), scorecard(figures));
            holds(format, read.rows("Organisation"), providers(figures));
            holds(format, read.rows("Outcome"), heatMap(figures));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 3, 13})
    void excelHoldsThemAsNumbers(long seed) throws IOException {
        var figures = MadePositions.random(seed, 5 + (int) seed);
        var paper = paper(MadePacks.issued(figures, MadePacks.words()), PackPart.PART_2);
        var read = ReadPaper.of(PackFormat.EXCEL, PackFormat.EXCEL.make(paper));
        var objectives = read.rows("Objective");
        for (var it : figures.objectives()) {
            var tally = it.tally();
            var row = objectives.get(PackText.objective(it));
            assertThat(row.getFirst())
                    .isEqualTo(it.rag().symbol() + " " + it.rag().words());
            assertThat(row.subList(2, 8))
                    .containsExactlyElementsOf(numbers(
                            tally.met(),
                            tally.known(),
                            tally.gaps(),
                            tally.notAnswered(),
                            tally.expectedNotKnown(),
                            tally.notReturned()));
        }
        var organisations = read.rows("Organisation");
        for (var it : figures.columns()) {
            var tally = it.tally();
            var evidence = it.evidence();
            var row = organisations.get(it.member().name());
            assertThat(row.subList(6, 8)).containsExactlyElementsOf(numbers(tally.met(), tally.known()));
            assertThat(row.get(8)).isEqualTo(it.returned() ? "#" + tally.gaps() : "–");
            assertThat(row.subList(12, 17))
                    .containsExactlyElementsOf(numbers(
                            evidence.inDate(),
                            evidence.dueSoon(),
                            evidence.stale(),
                            evidence.noDate(),
                            evidence.notShared()));
        }
        var outcomes = read.rows("Outcome");
        figures.rows().forEach(it -> assertThat(outcomes.get(it.outcome().code().code()))
                .endsWith(it.cells().stream().map(cell -> cell.shortWords()).toArray(String[]::new)));
    }

    @Test
    void nativeChartsHoldTheSameNumbers() throws IOException {
        var figures = MadePositions.random(8, 9);
        var paper = paper(MadePacks.issued(figures, MadePacks.words()), PackPart.PART_2);
        try (var word = new XWPFDocument(new ByteArrayInputStream(PackFormat.WORD.make(paper)));
                var show = new XMLSlideShow(new ByteArrayInputStream(PackFormat.POWERPOINT.make(paper)));
                var book = new XSSFWorkbook(new ByteArrayInputStream(PackFormat.EXCEL.make(paper)))) {
            for (var charts : List.<List<? extends XDDFChart>>of(
                    word.getCharts(),
                    show.getCharts(),
                    book.getSheet("Scorecard").getDrawingPatriarch().getCharts())) {
                var drawn = charts.stream()
                        .map(it -> it.getChartSeries().getFirst())
                        .filter(it -> it.getSeriesCount() == 5)
                        .findFirst()
                        .orElseThrow();
                var values = drawn.getSeries(1).getValuesData();
                for (var i = 0; i < figures.objectives().size(); i++) {
                    assertThat(values.getPointAt(i).intValue())
                            .isEqualTo(figures.objectives().get(i).tally().gaps());
                }
            }
        }
    }

    @Test
    void everyPageSheetAndSlideIsMarkedAndSaysWhoOwnsIt() throws IOException {
        for (var part : PackPart.values()) {
            var paper = paper(MadePacks.issued(4), part);
            var marking = part.marking().words();
            try (var word = new XWPFDocument(new ByteArrayInputStream(PackFormat.WORD.make(paper)));
                    var show = new XMLSlideShow(new ByteArrayInputStream(PackFormat.POWERPOINT.make(paper)));
                    var pdf = Loader.loadPDF(PackFormat.PDF.make(paper));
                    var excel = new XSSFWorkbook(new ByteArrayInputStream(PackFormat.EXCEL.make(paper)))) {
                assertThat(word.getHeaderList()).allMatch(it -> it.getText().contains(marking));
                assertThat(word.getFooterList())
                        .isNotEmpty()
                        .allMatch(it -> it.getText().contains(marking)
                                && it.getText().contains("Owner: Riverbank")
                                && it.getText().contains("Page "));
                for (var slide : show.getSlides()) {
                    assertThat(slide.getPlaceholder(0).getText()).isNotBlank();
                    assertThat(slide.getShapes().stream()
                                    .filter(XSLFTextShape.class::isInstance)
                                    .map(it -> ((XSLFTextShape) it).getText())
                                    .filter(marking::equals))
                            .hasSize(2);
                }
                for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                    var text = new PDFTextStripper();
                    text.setStartPage(page);
                    text.setEndPage(page);
                    assertThat(text.getText(pdf))
                            .contains(
                                    marking,
                                    "Owner: Riverbank",
                                    "Page %d of %d".formatted(page, pdf.getNumberOfPages()));
                }
                excel.forEach(sheet -> {
                    assertThat(sheet.getHeader().getCenter()).isEqualTo(marking);
                    assertThat(sheet.getFooter().getCenter()).contains(marking, "Owner: Riverbank");
                });
            }
        }
        assertThat(PackLabels.of(MadePacks.issued(4), PackPart.PART_2).fileName())
                .isEqualTo("OFFICIAL-SENSITIVE Part-2 Pack-3 Cyber-assurance-across-the-system 2026-11-22");
    }

    @ParameterizedTest
    @EnumSource(PackPart.class)
    void whatABoardReadsFirstIsOnePageAndNothingElseStandsOnIt(PackPart part) throws IOException {
        var pack = MadePacks.whole(5);
        var second = MadePacks.whole(6).after(pack);
        try (var pdf = Loader.loadPDF(PackFormat.PDF.make(paper(second, part)))) {
            var text = new PDFTextStripper();
            text.setStartPage(2);
            text.setEndPage(2);
            assertThat(text.getText(pdf))
                    .contains("1 On a page", "Better", "Worse", "Decisions asked of the meeting")
                    .doesNotContain("2 Six objectives");
            text.setStartPage(3);
            text.setEndPage(3);
            assertThat(text.getText(pdf)).contains("2 Six objectives to 2030");
        }
    }

    @ParameterizedTest
    @EnumSource(PackFormat.class)
    void itHoldsTheAssuranceTheStatusesAndWhatMoved(PackFormat format) throws IOException {
        var second = MadePacks.whole(6).after(MadePacks.whole(5));
        var read = ReadPaper.of(format, format.make(paper(second, PackPart.PART_2)));
        var rows = new LinkedHashMap<String, List<String>>();
        read.tables().forEach(table -> table.forEach(it -> rows.putIfAbsent(it.getFirst(), it.subList(1, it.size()))));
        for (var it : second.figures().objectives()) {
            if (it.number() > 0) {
                assertThat(rows.get(PackText.objective(it)).getFirst())
                        .isEqualTo(it.rag().symbol() + " " + it.rag().words());
                assertThat(rows.get(PackText.objective(it)).subList(2, 4))
                        .extracting(cell -> cell.replace("#", ""))
                        .containsExactly("" + it.tally().met(), "" + it.tally().gaps());
            }
        }
        var better = second.since().highlights().better();
        assertThat(better).isNotEmpty();
        assertThat(read.text().replace(" ", ""))
                .contains(better.getFirst().words().replace(" ", ""));
        if (format == PackFormat.WORD) {
            assertThat(read.text()).contains("Limited");
        }
    }

    @Test
    void wordsThatNobodyWroteSayNotWritten() throws IOException {
        var paper = paper(MadePacks.issued(MadePositions.random(3, 4), PackWords.NONE), PackPart.PART_2);
        try (var word = new XWPFDocument(new ByteArrayInputStream(PackFormat.WORD.make(paper)))) {
            var lines = word.getParagraphs().stream().map(it -> it.getText()).toList();
            for (var heading : List.of("Summary", "Recommendation", "Decisions asked of the meeting")) {
                assertThat(lines.get(lines.indexOf(heading) + 1)).isEqualTo("Not written");
            }
        }
        for (var format : WITH_PAGES) {
            assertThat(ReadPaper.of(format, format.make(paper)).rows("Meeting").get("Assurance"))
                    .containsExactly("Not written");
        }
    }

    @Test
    void wordsThatLookLikeMarkupAreWords() throws IOException {
        var meeting = "R&D <w:tbl/> “board” & 'sons' ]]> 𝛼 zwei";
        var words = new PackWords(meeting, null, null, null, null, null, null, null, null, null, Map.of());
        var paper = paper(MadePacks.issued(MadePositions.random(3, 4), words), PackPart.PART_2);
        for (var format : List.of(PackFormat.WORD, PackFormat.POWERPOINT)) {
            var facts = ReadPaper.of(format, format.make(paper)).tables().getFirst();
            assertThat(facts.getFirst()).containsExactly("Meeting", meeting);
        }
    }

    @Test
    void theWordFileHasRealHeadingsRepeatedHeaderRowsItsLanguageAndWordsForEachPicture() throws IOException {
        var paper = paper(MadePacks.issued(4), PackPart.PART_2);
        try (var word = new XWPFDocument(new ByteArrayInputStream(PackFormat.WORD.make(paper)))) {
            assertThat(word.getParagraphs().stream().filter(it -> "Heading1".equals(it.getStyle())))
                    .hasSize(Section.values().length);
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
            assertThat(word.getCharts()).hasSize(3);
            assertThat(word.getDocument().xmlText()).contains("descr=\"Outcomes of all organisations by objective.");
        }
    }

    @Test
    void figuresThatWereFrozenBeforeAFactWasKnownStillCome() {
        var json = SnapshotJson.of(new Snapshot(MadePositions.random(4, 6), null))
                .replaceAll(",?\"countersigned\":(true|false)", "")
                .replaceAll("\"noSecondLine\":(true|false),", "");
        assertThat(json).doesNotContain("countersigned").doesNotContain("noSecondLine");
        assertThat(SnapshotJson.snapshot(json).position().columns())
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
        var json = SnapshotJson.of(new Snapshot(figures, null));
        assertThat(SnapshotJson.snapshot(json).position()).isEqualTo(figures);
        assertThat(SnapshotJson.of(SnapshotJson.snapshot(json))).isEqualTo(json);
        assertThat(SnapshotJson.words(SnapshotJson.of(MadePacks.words()))).isEqualTo(MadePacks.words());
    }

    /** Where a long word is broken at the edge of a cell of a PDF, its letters stand apart. */
    private static void holds(PackFormat format, Map<String, List<String>> read, Map<String, List<String>> figures) {
        assertThat(unbroken(read)).as(format.words()).containsAllEntriesOf(unbroken(figures));
    }

    private static Map<String, List<String>> unbroken(Map<String, List<String>> rows) {
        var unbroken = new LinkedHashMap<String, List<String>>();
        rows.forEach((name, cells) -> unbroken.put(
                name.replace(" ", ""),
                cells.stream().map(it -> it.replace(" ", "")).toList()));
        return unbroken;
    }

    private static Paper paper(Pack pack, PackPart part) {
        return PackPaper.of(pack, part, PackTemplate.AS_SHIPPED);
    }

    private static Map<String, List<String>> scorecard(SystemPosition figures) {
        var rows = new LinkedHashMap<String, List<String>>();
        figures.objectives()
                .forEach(it -> rows.put(
                        PackText.objective(it),
                        List.of(
                                it.rag().symbol() + " " + it.rag().words(),
                                it.tally().inWords(),
                                Integer.toString(it.tally().gaps()),
                                Integer.toString(it.tally().notAnswered()),
                                Integer.toString(it.tally().expectedNotKnown()),
                                Integer.toString(it.tally().notReturned()),
                                it.weakestInWords())));
        return rows;
    }

    private static Map<String, List<String>> providers(SystemPosition figures) {
        var rows = new LinkedHashMap<String, List<String>>();
        figures.columns()
                .forEach(it -> rows.put(
                        it.member().name(),
                        List.of(
                                PackText.published(it.member()),
                                (it.returned() ? "" : "– ") + it.returnInWords(),
                                it.tally().inWords(),
                                it.returned() ? Integer.toString(it.tally().gaps()) : "–",
                                PackText.stale(it.evidence()))));
        return rows;
    }

    private static Map<String, List<String>> heatMap(SystemPosition figures) {
        var rows = new LinkedHashMap<String, List<String>>();
        figures.rows()
                .forEach(it -> rows.put(
                        it.outcome().code() + " " + it.outcome().title(),
                        it.cells().stream().map(cell -> cell.shortWords()).toList()));
        return rows;
    }

    private static List<String> numbers(int... numbers) {
        return Arrays.stream(numbers).mapToObj(it -> "#" + it).toList();
    }
}
