package org.attest.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attest.position.MadePositions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The PDF of a pack is one that people who do not see it can read: checked against PDF/UA-1 by veraPDF. */
class PdfUaTest {

    @ParameterizedTest
    @EnumSource(PackPart.class)
    void itConformsToPdfUa1(PackPart part) throws Exception {
        var pack = MadePacks.whole(6, 14);
        conforms(PackFormat.PDF.make(PackPaper.of(pack, part, PackTemplate.AS_SHIPPED)));
    }

    @Test
    void soDoesOneWithStrangeWords() throws Exception {
        var words = new PackWords(
                "<b>Board</b> & \"friends\"",
                null,
                "]]>",
                "',}body{display:none}",
                null,
                "\u202Eabc \uD83D\uDE00 \u05E9\u05DC\u05D5\u05DD",
                "file:///etc/passwd <img src='file:///etc/passwd'/>\nLine two",
                null,
                null,
                null,
                java.util.Map.of());
        var pack = MadePacks.issued(MadePositions.random(2, 5), words);
        var pdf = PackFormat.PDF.make(PackPaper.of(pack, PackPart.PART_2, PackTemplate.AS_SHIPPED));
        conforms(pdf);
        assertThat(ReadPaper.of(PackFormat.PDF, pdf).rows("Meeting").get("Author"))
                .containsExactly("',}body{display:none}");
        assertThat(TaggedPdf.texts(pdf, "P")).contains("file:///etc/passwd <img src='file:///etc/passwd'/>");
        assertThat(TaggedPdf.alternatives(pdf, "Figure")).hasSize(3);
    }

    @Test
    void itHasATitleALanguageBookmarksHeadingsAndWordsForEachChart() throws Exception {
        var pack = MadePacks.issued(MadePositions.random(7, 10), MadePacks.words());
        var file = PackFormat.PDF.make(PackPaper.of(pack, PackPart.PART_2, PackTemplate.AS_SHIPPED));
        try (var pdf = Loader.loadPDF(file)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Cyber assurance across the system");
            assertThat(catalog.getLanguage()).isEqualToIgnoringCase("en-GB");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getDocumentOutline().children()).hasSize(1 + Section.values().length);
        }
        assertThat(TaggedPdf.texts(file, "H1")).containsExactly("Cyber assurance across the system");
        assertThat(TaggedPdf.texts(file, "H2")).contains("Summary", "2 Six objectives to 2030");
        assertThat(TaggedPdf.alternatives(file, "Figure"))
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith("Outcomes of all organisations by objective.");
    }

    @Test
    void headingsThatArePrintedAgainOnAFurtherPageAreReadOutOnce() throws Exception {
        var pdf = PackFormat.PDF.make(PackPaper.of(MadePacks.whole(6, 14), PackPart.PART_2, PackTemplate.AS_SHIPPED));
        assertThat(TaggedPdf.texts(pdf, "TH")).contains("Outcome").doesNotContain("Outcome Outcome");
        try (var read = Loader.loadPDF(pdf)) {
            var printed = new PDFTextStripper().getText(read).lines().toList();
            assertThat(printed.stream().filter("Outcome"::equals).count())
                    .as("but they are printed on each page")
                    .isGreaterThan(TaggedPdf.texts(pdf, "TH").stream()
                            .filter("Outcome"::equals)
                            .count());
        }
    }

    private static void conforms(byte[] file) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
            assertThat(result.getTotalAssertions()).isGreaterThan(1000);
        }
    }
}
