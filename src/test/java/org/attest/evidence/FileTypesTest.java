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
            letter.msg    | E-mails are not accepted
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
        for (var extension : new String[] {"pdf", "png", "jpg", "docx", "xlsx", "pptx", "odt", "ods", "odp"}) {
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
