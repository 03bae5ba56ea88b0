package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Real files give their text; hostile ones cost their own text only, within the time that a file has. */
class TextReaderTest {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    private static final String OPEN_TEXT = "application/vnd.oasis.opendocument.text";
    private static final String PDF = "application/pdf";
    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
            ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
    private static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
            Target="word/document.xml"/></Relationships>""";
    private static final String BODY =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

    private final TextReader reader = new TextReader(Duration.ofSeconds(12));

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    @Test
    void filesOfEveryKindGiveTheirText() throws IOException {
        assertThat(read("text/plain", it -> it.write("Größe – plain words".getBytes(StandardCharsets.UTF_8)))
                        .text())
                .contains("Größe – plain words");
        try (var document = new XWPFDocument();
                var book = new XSSFWorkbook();
                var show = new XMLSlideShow()) {
            document.createParagraph().createRun().setText("A restore test of the PAS");
            assertThat(read(WORD, document::write).text()).contains("A restore test of the PAS");
            book.createSheet("Assets").createRow(0).createCell(0).setCellValue("Server list");
            assertThat(read(EXCEL, book::write).text()).contains("Server list", "Assets");
            show.createSlide().createTextBox().setText("Cyber update");
            assertThat(read(SLIDES, show::write).text()).contains("Cyber update");
        }
        assertThat(read(PDF, TextReaderTest::pdf).text()).contains("Penetration test summary");
        assertThat(read(OPEN_TEXT, TextReaderTest::openDocument).text()).contains("Minutes of the group");
    }

    @Test
    void plainWordsAreReadAsTheyWereWritten() throws IOException {
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
            assertThat(read("text/plain", it -> it.write("Grüße – café, £5".getBytes(charset)))
                            .text())
                    .as(charset.name())
                    .isEqualTo("Grüße – café, £5");
        }
        assertThat(read("text/csv", it -> it.write("\uFEFFname,tier".getBytes(StandardCharsets.UTF_8)))
                        .text())
                .isEqualTo("name,tier");
        assertThat(read("text/plain", it -> it.write("a café".getBytes(Charset.forName("windows-1252"))))
                        .text())
                .isEqualTo("a café");
        assertThat(read("text/plain", it -> it.write(("a" + "£".repeat(500_000)).getBytes(StandardCharsets.UTF_8)))
                        .text())
                .isEqualTo("a" + "£".repeat(199_999));
        assertThat(read("text/plain", it -> it.write("£".repeat(500_000).getBytes(StandardCharsets.UTF_8)))
                        .text())
                .isEqualTo("£".repeat(200_000));
    }

    @Test
    void aFileOfBlanksAndAFileOfNonsenseAreNoTrouble() throws IOException {
        assertThat(read("text/plain", it -> it.write("  \n ".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(ReadOut.of(""));
        assertThat(read(PDF, it -> it.write("no pdf at all".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(ReadOut.FAILED);
        assertThat(read(WORD, it -> it.write("PK no zip".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(ReadOut.FAILED);
    }

    @Test
    void aMailGivesItsWordsAndOnlyTheNamesOfWhatIsAttached() throws IOException {
        var travelled = """
                From: =?utf-8?Q?Sam_Ok=C3=A1for?= <sam@trust.example>
                To: icb@example.org
                Subject: Our return
                Date: Mon, 2 Nov 2026 10:00:00 +0000
                Content-Type: multipart/mixed; boundary=outer

                --outer
                Content-Type: multipart/alternative; boundary=inner

                --inner
                Content-Type: text/html

                <p>styled words</p>
                --inner
                Content-Type: text/plain; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                We met A1.a caf=E9
                --inner--
                --outer
                Content-Type: text/html; charset=nonsense

                <script>alert('no word')</script><b>Kind</b> regards
                --outer
                Content-Type: text/plain; name=plan.txt
                Content-Disposition: attachment; filename=plan.txt

                what is attached is not read
                --outer
                Content-Type: message/rfc822

                From: inner@example.org
                Subject: mails within are not read
                Date: Mon, 2 Nov 2026 10:00:00 +0000

                nor their words
                --outer--
                """;
        var text = read(FileTypes.MAIL, it -> it.write(travelled.getBytes(StandardCharsets.UTF_8)))
                .text();
        assertThat(text)
                .contains("Sam Okáfor", "Our return", "We met A1.a café", "Kind regards", "plan.txt")
                .doesNotContain("styled", "alert", "is not read", "are not read", "nor their", "<b>");
        var folder = java.nio.file.Files.createTempDirectory("mail");
        var saved = MadeMail.outlook(folder.resolve("a.msg"), "Our return", "We met A1.a", "plan.xlsx");
        assertThat(read(FileTypes.OUTLOOK, it -> java.nio.file.Files.copy(saved, it))
                        .text())
                .contains("Sam Okafor", "The ICB", "Our return", "We met A1.a", "plan.xlsx")
                .doesNotContain("is not read");
        org.springframework.util.FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void aHostileMailCostsItsOwnTextOnly() throws IOException {
        var start = "From: a\nDate: b\nSubject: Deep\n";
        var nested = read(FileTypes.MAIL, it -> {
            it.write(start.getBytes(StandardCharsets.UTF_8));
            for (int level = 0; level < 5_000; level++) {
                it.write("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n"
                        .formatted(level, level)
                        .getBytes(StandardCharsets.UTF_8));
            }
        });
        assertThat(nested.text()).contains("Deep");
        var endless = read(FileTypes.MAIL, it -> {
            it.write((start + "Content-Type: text/html\n\n").getBytes(StandardCharsets.UTF_8));
            for (int part = 0; part < 2; part++) {
                it.write("<div>".repeat(20_000).getBytes(StandardCharsets.UTF_8));
            }
        });
        assertThat(endless.state()).isIn(TextState.READ, TextState.FAILED);
        var many = read(FileTypes.MAIL, it -> {
            it.write((start + "Content-Type: multipart/mixed; boundary=b\n\n").getBytes(StandardCharsets.UTF_8));
            for (int part = 0; part < 20_000; part++) {
                it.write("--b\nContent-Type: text/plain\n\nwords\n".getBytes(StandardCharsets.UTF_8));
            }
        });
        assertThat(many.text()).contains("Deep");
        assertThat(read(FileTypes.OUTLOOK, it -> it.write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})))
                .isEqualTo(ReadOut.FAILED);
        assertThat(read(FileTypes.OUTLOOK, it -> it.write("no message at all".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(ReadOut.FAILED);
    }

    @Test
    void aLongTextIsCutAndTheRestIsNotMissed() throws IOException {
        var out =
                read("text/plain", it -> it.write("many words ".repeat(200_000).getBytes(StandardCharsets.UTF_8)));
        assertThat(out.state()).isEqualTo(TextState.READ);
        assertThat(out.text()).hasSizeBetween(100_000, 200_000);
    }

    @Test
    void aDocumentThatUnpacksToGigabytesIsGivenUp() throws IOException {
        var out = read(
                WORD,
                it -> word(it, part -> {
                    part.write((BODY + "<w:p><w:r><w:t>").getBytes(StandardCharsets.UTF_8));
                    var blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                    for (int megabyte = 0; megabyte < 600; megabyte++) {
                        part.write(blanks);
                    }
                    part.write("</w:t></w:r></w:p></w:body></w:document>".getBytes(StandardCharsets.UTF_8));
                }));
        assertThat(out.state()).isNotEqualTo(TextState.READ);
    }

    @Test
    void tenThousandLevelsAndABillionLaughsAreGivenUp() throws IOException {
        assertThat(read(
                                WORD,
                                it -> word(it, part -> {
                                    part.write(BODY.getBytes(StandardCharsets.UTF_8));
                                    part.write("<w:sdt><w:sdtContent>"
                                            .repeat(10_000)
                                            .getBytes(StandardCharsets.UTF_8));
                                    part.write("</w:sdtContent></w:sdt>"
                                            .repeat(10_000)
                                            .getBytes(StandardCharsets.UTF_8));
                                    part.write("</w:body></w:document>".getBytes(StandardCharsets.UTF_8));
                                }))
                        .state())
                .isNotEqualTo(TextState.READ);
        assertThat(read(WORD, it -> word(it, part -> part.write(laughs().getBytes(StandardCharsets.UTF_8))))
                        .text())
                .doesNotContain("lollol");
        assertThat(read(PDF, it -> {
                    it.write("%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.UTF_8));
                    it.write("[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
                }))
                .isEqualTo(ReadOut.FAILED);
    }

    @Test
    void whatTakesTooLongIsEnded() throws IOException {
        var start = System.nanoTime();
        var hasty = new TextReader(Duration.ofMillis(1));
        assertThat(hasty.read(new ByteArrayInputStream(bytes(TextReaderTest::pdf)), PDF))
                .isEqualTo(ReadOut.FAILED);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(ProcessHandle.current()
                        .descendants()
                        .filter(it -> it.info().commandLine().orElse("").contains(ReadText.class.getName())))
                .isEmpty();
    }

    private ReadOut read(String mediaType, Writing file) throws IOException {
        return reader.read(new ByteArrayInputStream(bytes(file)), mediaType);
    }

    private static byte[] bytes(Writing file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        file.to(bytes);
        return bytes.toByteArray();
    }

    private static void word(OutputStream out, Writing document) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            entry(zip, "[Content_Types].xml", it -> it.write(TYPES.getBytes(StandardCharsets.UTF_8)));
            entry(zip, "_rels/.rels", it -> it.write(RELATIONS.getBytes(StandardCharsets.UTF_8)));
            entry(zip, "word/document.xml", document);
        }
    }

    private static void openDocument(OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            entry(zip, "mimetype", it -> it.write(OPEN_TEXT.getBytes(StandardCharsets.UTF_8)));
            entry(zip, "content.xml", it -> it.write("""
                    <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
                    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:p>Minutes of \
                    the group</text:p></office:text></office:body></office:document-content>""".getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static void entry(ZipOutputStream zip, String name, Writing content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.to(zip);
        zip.closeEntry();
    }

    private static void pdf(OutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("Penetration test summary");
                content.endText();
            }
            document.save(out);
        }
    }

    private static String laughs() {
        var xml = new StringBuilder("<!DOCTYPE d [<!ENTITY l0 \"lol\">");
        for (int level = 1; level < 10; level++) {
            xml.append("<!ENTITY l%d \"%s\">"
                    .formatted(level, "&l%d;".formatted(level - 1).repeat(10)));
        }
        return xml.append("]>")
                .append(BODY)
                .append("<w:p><w:r><w:t>&l9;</w:t></w:r></w:p></w:body></w:document>")
                .toString();
    }
}
