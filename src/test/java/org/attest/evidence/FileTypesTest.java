package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attest.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of file that is not accepted is refused with its own plain reason. */
class FileTypesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plan.docm     | can hold macros
            sheet.XLSM    | can hold macros
            sheet.xlsb    | can hold macros
            policy.doc    | old kind of Office file
            list.xls      | old kind of Office file
            all.zip       | Archives are not accepted
            all.tar.gz    | Archives are not accepted
            tool.exe      | Programs and scripts
            report.pdf.js | Programs and scripts
            page.html     | can run scripts
            drawing.svg   | can run scripts
            old.pst       | Whole mailboxes are not accepted
            all.mbox      | Whole mailboxes are not accepted
            photo.heic    | Save it as PNG or JPEG
            meeting.mp4   | Sound and video
            data.parquet  | This kind of file is not accepted
            README        | no ending
            """)
    void anEndingThatIsNotAcceptedSaysWhyAndWhatToDo(String name, String because) {
        assertThatThrownBy(() -> FileTypes.accepted(FileTypes.cleanName(name)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(because);
    }

    @Test
    void aContentThatIsNotWhatTheEndingSaysIsRefused() throws IOException {
        for (var extension :
                new String[] {"pdf", "png", "jpg", "docx", "xlsx", "pptx", "odt", "ods", "odp", "eml", "msg"}) {
            var file = file("plain words");
            assertThatThrownBy(() -> FileTypes.check(extension, file))
                    .hasMessageContaining("The name ends in ." + extension)
                    .hasMessageContaining("something else");
        }
        var program = file("MZ" + "\0".repeat(200) + "PE\0\0");
        assertThatThrownBy(() -> FileTypes.check("txt", program)).hasMessageContaining("something else");
    }

    @Test
    void anOfficeFileUnderAPasswordSaysSo() throws IOException {
        var locked =
                Files.write(folder.resolve("locked"), HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(1528)));
        assertThatThrownBy(() -> FileTypes.check("docx", locked)).hasMessageContaining("protected with a password");
    }

    @Test
    void macrosInsideAFileThatShouldHaveNoneAreRefused() throws IOException {
        var file = folder.resolve("plan.docx");
        try (var out = Files.newOutputStream(file)) {
            zip(out, "[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
        }
        assertThatThrownBy(() -> FileTypes.check("docx", file)).hasMessageContaining("holds macros");
    }

    @Test
    void whatTheEndingSaysIsAccepted() throws IOException {
        var word = folder.resolve("plan.docx");
        try (var out = Files.newOutputStream(word)) {
            zip(out, "[Content_Types].xml", "word/document.xml");
        }
        assertThatCode(() -> FileTypes.check("docx", word)).doesNotThrowAnyException();
        var pdf = file("%PDF-1.7\n1 0 obj\n");
        assertThatCode(() -> FileTypes.check("pdf", pdf)).doesNotThrowAnyException();
        assertThat(FileTypes.mediaType("pdf")).isEqualTo("application/pdf");
    }

    @Test
    void aMailIsKnownByItsHeadersAndNotByItsName() throws IOException {
        for (var mail : new String[] {
            "From: Sam <sam@trust.example>\r\nDate: Mon, 2 Nov 2026 10:00:00 +0000\r\nSubject: a\r\n b\r\n\r\nwords",
            "Received: from a\n\tby b\nFrom: sam@trust.example\n\n\0\0 anything may follow",
            "\u00ef\u00bb\u00bfFrom: s\nMessage-ID: <1@x>\n"
        }) {
            assertThat(MailFile.is(file(mail))).as(mail).isTrue();
            FileTypes.check("eml", file(mail));
        }
        for (var other : new String[] {
            "",
            "From: somebody",
            "From: s\nDate: today\nno header\n\nwords",
            " begins in the middle\nFrom: s\nDate: today\n\n",
            "<html>\nFrom: s\nDate: today\n\n</html>",
            "MZ\u0090\0\u0003\nFrom: s\nDate: today\n\n",
            "From: s\nDate: \0\n\n",
            "%PDF-1.7\nFrom: s\nDate: today\n\n",
            "X: y\n".repeat(200_000) + "From: s\nDate: today\n\n"
        }) {
            assertThat(MailFile.is(file(other)))
                    .as(other.substring(0, Math.min(50, other.length())))
                    .isFalse();
        }
        assertThat(FileTypes.mediaType("eml")).isEqualTo("message/rfc822");
    }

    @Test
    void aMessageOfOutlookIsKnownByItsDirectoryAndOtherOfficeFilesAreNot() throws IOException {
        var message = MadeMail.outlook(folder.resolve("letter.msg"), "Return", "Please find our return", "return.xlsx");
        FileTypes.check("msg", message);
        assertThat(FileTypes.mediaType("msg")).isEqualTo("application/vnd.ms-outlook");
        for (var other : new Path[] {
            MadeMail.compound(folder.resolve("a.xls"), "{00020820-0000-0000-C000-000000000046}", "Workbook"),
            MadeMail.compound(
                    folder.resolve("b.doc"),
                    "{00020906-0000-0000-C000-000000000046}",
                    "WordDocument",
                    "__properties_version1.0"),
            MadeMail.compound(folder.resolve("c.docx"), null, "EncryptedPackage")
        }) {
            assertThatThrownBy(() -> FileTypes.check("msg", other)).hasMessageContaining("something else");
        }
        assertThatThrownBy(() -> FileTypes.check("docx", message)).hasMessageContaining("Nothing was stored");
        var bytes = Files.readAllBytes(message);
        for (int place : new int[] {30, 31, 48, 49, 50, 51}) {
            var spoilt = bytes.clone();
            spoilt[place] = (byte) 0xFF;
            var file = Files.write(folder.resolve("spoilt" + place), spoilt);
            assertThat(OutlookFile.is(file)).as("spoilt at " + place).isFalse();
        }
        for (int length : new int[] {0, 4, 511, 512, 600}) {
            var cut = Files.write(folder.resolve("cut" + length), java.util.Arrays.copyOf(bytes, length));
            assertThat(OutlookFile.is(cut)).as("cut after " + length).isFalse();
        }
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("content"), content, StandardCharsets.ISO_8859_1);
    }

    private static void zip(OutputStream out, String... names) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
    }
}
