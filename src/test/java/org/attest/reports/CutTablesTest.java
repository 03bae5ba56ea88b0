package org.attest.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.attest.position.EventFigures;
import org.attest.position.MadePackFigures;
import org.attest.position.MadePositions;
import org.attest.position.PackFigures;
import org.attest.position.ProgrammeFigures;
import org.attest.suppliers.CareImpact;
import org.attest.suppliers.RootCause;
import org.junit.jupiter.api.Test;

/** A table that is too long for a page says below it how much of it is there, and the Excel file holds all of it. */
class CutTablesTest {

    private static final int EVENTS = 61;
    private static final int INCIDENTS = 26;
    private static final int BENEFITS = 40;

    private final Paper paper = PackPaper.of(longPack(), PackPart.PART_2, PackTemplate.AS_SHIPPED);

    @Test
    void pagesAndSlidesShowTheFirstAndSayHowManyThereAre() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(PackFormat.WORD.make(paper)));
                var show = new XMLSlideShow(new ByteArrayInputStream(PackFormat.POWERPOINT.make(paper)));
                var pdf = Loader.loadPDF(PackFormat.PDF.make(paper))) {
            assertThat(word.getTables().stream()
                            .map(it -> it.getText())
                            .filter(it -> it.contains("Lesson "))
                            .toList())
                    .singleElement()
                    .asString()
                    .contains("Lesson 25.")
                    .doesNotContain("Lesson 26.");
            var onPages = word.getParagraphs().stream().map(it -> it.getText()).toList();
            var onSlides = show.getSlides().stream()
                    .flatMap(it -> it.getShapes().stream())
                    .filter(XSLFTextShape.class::isInstance)
                    .map(it -> ((XSLFTextShape) it).getText())
                    .toList();
            var inPdf = new PDFTextStripper().getText(pdf);
            for (var all : List.of(EVENTS, INCIDENTS, BENEFITS)) {
                var said = "25 of %d rows; the Excel file of the pack holds all.".formatted(all);
                assertThat(onPages).containsOnlyOnce(said);
                assertThat(onSlides).containsOnlyOnce(said);
                assertThat(inPdf).containsOnlyOnce(said);
            }
        }
    }

    @Test
    void theExcelFileHoldsEveryRow() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(PackFormat.EXCEL.make(paper)))) {
            assertThat(cells(book, "Incidents"))
                    .containsAll(said("Lesson %d.", EVENTS))
                    .containsAll(said("Incident %d.", INCIDENTS))
                    .noneMatch(it -> it.contains("holds all"));
            assertThat(cells(book, "Programme")).containsAll(said("Benefit %d", BENEFITS));
        }
    }

    @Test
    void aSmallerPaperCutsNothing() throws IOException {
        var file = PackFormat.WORD.make(SmallerPaper.of(longPack(), PaperKind.SUPPLIERS, PackTemplate.AS_SHIPPED));
        assertThat(ReadPaper.of(PackFormat.WORD, file).text()).contains(said("Incident %d.", INCIDENTS));
    }

    private static List<String> cells(XSSFWorkbook book, String sheet) {
        return StreamSupport.stream(book.getSheet(sheet).spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(Object::toString)
                .toList();
    }

    private static List<String> said(String form, int many) {
        return IntStream.rangeClosed(1, many).mapToObj(form::formatted).toList();
    }

    private static Pack longPack() {
        var position = MadePositions.random(3, 10);
        var made = MadePackFigures.random(3, position);
        var organisation = position.columns().getFirst().member().organisation();
        var day = Objects.requireNonNull(made.events().events().getFirst()).on();
        var events = new EventFigures(
                IntStream.rangeClosed(1, EVENTS)
                        .mapToObj(it -> new EventFigures.Event(
                                organisation, it, "Exercise", "Exercise", day, null, null, "Lesson %d.".formatted(it)))
                        .toList(),
                0,
                0,
                IntStream.rangeClosed(1, INCIDENTS)
                        .mapToObj(it -> new EventFigures.AtSupplier(
                                UUID.randomUUID(),
                                "Carefold",
                                day,
                                "Incident %d.".formatted(it),
                                null,
                                CareImpact.NONE,
                                RootCause.KNOWN))
                        .toList());
        var programme = made.programme();
        var benefits = IntStream.rangeClosed(1, BENEFITS)
                .mapToObj(it -> new ProgrammeFigures.Benefit(organisation, 4, "Line", "Benefit " + it, null))
                .toList();
        var registers = new PackFigures(
                made.organisations(),
                made.dspt(),
                made.measures(),
                made.risks(),
                made.suppliers(),
                events,
                new ProgrammeFigures(programme.year(), programme.milestones(), programme.funding(), benefits),
                made.assurances(),
                made.evidence());
        return MadePacks.issued(new Snapshot(position, registers), MadePacks.words());
    }
}
