package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.spreadsheets.FileRefused;
import org.attest.spreadsheets.FileRefused.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A return saved in a way that is not read, or with another calendar: the outcome has a name, and nothing is kept. */
@AttestTest
class MessTest {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};

    @Autowired
    private ListableBeanFactory beans;

    private ReturnWorld world;
    private Path file;

    @BeforeEach
    void aWorkbookGoesOut() {
        beans.getBean(TestClock.class).reset();
        world = new ReturnWorld(beans);
        world.stated("A1.a", "a");
        file = world.export();
    }

    @Test
    void whatIsSavedInAnotherWayIsRefusedByNameWithWhatToDo() throws IOException {
        var whole = Files.readAllBytes(file);
        var encrypted = Arrays.copyOf(OLD, 1_000);
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, encrypted, 500, name.length);
        var saved = new LinkedHashMap<Reason, byte[]>();
        saved.put(
                Reason.STRICT,
                replaced(
                        whole,
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        saved.put(Reason.MACROS, replaced(whole, MAIN, "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
        saved.put(
                Reason.BINARY_EXCEL, replaced(whole, MAIN, "application/vnd.ms-excel.sheet.binary.macroEnabled.main"));
        saved.put(Reason.OLD_EXCEL, Arrays.copyOf(OLD, 1_000));
        saved.put(Reason.PASSWORD_PROTECTED, encrypted);
        saved.put(Reason.NOT_A_WORKBOOK, "Reference,Title\nA1.a,Board direction\n".getBytes(StandardCharsets.UTF_8));
        saved.put(Reason.DAMAGED, Arrays.copyOf(whole, whole.length / 2));
        saved.put(Reason.EMPTY, new byte[0]);

        for (var each : saved.entrySet()) {
            var brought = Files.write(Files.createTempFile("mess", ".xlsx"), each.getValue());
            assertThatThrownBy(() -> world.take(brought))
                    .as(each.getKey().name())
                    .isInstanceOfSatisfying(
                            FileRefused.class, it -> assertThat(it.reason()).isEqualTo(each.getKey()))
                    .hasMessageContaining(each.getKey().advice());
        }
        assertThat(world.asLead(
                        () -> world.bean(ReturnIntake.class).returns(world.ref, new org.attest.shared.Window(0, 5))))
                .isEmpty();
        assertThat(world.answer("A1.a").statement()).isEqualTo("a");
    }

    @Test
    void aDayIsTheSameDayInAWorkbookThatCountsFrom1904() {
        var edited = Edit.of(file, it -> {
            var workbook = it.workbook().getCTWorkbook();
            var settings = workbook.isSetWorkbookPr() ? workbook.getWorkbookPr() : workbook.addNewWorkbookPr();
            settings.setDate1904(true);
            var cell = it.cell(Edit.OUTCOMES, "A1.a", "Due");
            cell.setCellValue(LocalDate.of(2026, 11, 30));
            var style = it.workbook().createCellStyle();
            style.setDataFormat((short) 14);
            cell.setCellStyle(style);
        });

        world.applied(world.take(edited));

        assertThat(world.answer("A1.a").due()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    private static byte[] replaced(byte[] whole, String text, String by) {
        Map<String, byte[]> parts = Mutation.parts(whole);
        parts.replaceAll((name, bytes) -> name.endsWith(".xml") || name.endsWith(".rels")
                ? new String(bytes, StandardCharsets.UTF_8).replace(text, by).getBytes(StandardCharsets.UTF_8)
                : bytes);
        return Mutation.zipped(parts);
    }
}
