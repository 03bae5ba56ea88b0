package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.attest.AttestTest;
import org.attest.evidence.Content;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.Lifetime;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A workbook that LibreOffice opened and saved. */
@AttestTest
class LibreOfficeTest {

    @Autowired
    private ListableBeanFactory beans;

    private ReturnWorld world;
    private Path file;

    @BeforeEach
    void aWorkbookGoesOut() {
        world = new ReturnWorld(beans);
        world.stated("A1.a", "=1+1 is text \u2013 \ud83d\ude80\nand 00123\u00a0too");
        var item = world.logged(EvidenceDetails.titled("@risk of formulas", EvidenceKind.TEST)
                .with(new Lifetime(LocalDate.of(2026, 1, 31), LocalDate.of(2038, 1, 20), null, null))
                .with(Content.summary("-1 + 1")));
        world.linked(item, "A1.a");
        file = world.export();
    }

    @Test
    void itComesBackUnharmed() throws Exception {
        var preview = world.take(savedByLibreOffice(file));

        assertThat(preview.twoWay()).isFalse();
        assertThat(preview.changesNothing()).isTrue();
        assertThat(preview.allProblems()).isEmpty();
    }

    @Test
    void editsComeBackTheSameWithAndWithoutIt() throws Exception {
        var edited = Edit.of(file, it -> it.set(Edit.OUTCOMES, "A1.a", "Level", "Achieved")
                .set(Edit.OUTCOMES, "A1.b", "Due", LocalDate.of(2027, 3, 31))
                .set(Edit.OUTCOMES, "A1.c", "Due", "soon")
                .set(Edit.EVIDENCE, "E-0001", "Summary", null)
                .add(Edit.EVIDENCE, "Title", "New", "Kind", "Test", "Classification", "OFFICIAL", "Linked to", "B2.a"));
        var direct = world.take(edited);
        var through = world.take(savedByLibreOffice(edited));

        assertThat(asked(through)).isEqualTo(asked(direct)).hasSize(7);
        assertThat(through.tally()).isEqualTo(direct.tally());
    }

    @Test
    void everySheetComesBackUnchanged() throws Exception {
        var made = new RandomReturn(2026);

        RoundTripPropertyTest.isUnchanged(made.back(savedByLibreOffice(made.workbook())));
    }

    private static List<String> asked(Preview preview) {
        return preview.rows().stream()
                .flatMap(row -> row.row().asked().stream()
                        .map(it -> row.row().place() + " " + it.column() + " " + it.end() + " " + it.file()))
                .toList();
    }

    static Path savedByLibreOffice(Path workbook) throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/soffice")),
                "LibreOffice is not installed: install libreoffice-calc");
        var out = Files.createTempDirectory("libreoffice");
        var process = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=file://" + Path.of("target/lo").toAbsolutePath(),
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        out.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.resolve("log.txt").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS))
                .as("LibreOffice ends")
                .isTrue();
        return out.resolve(workbook.getFileName());
    }
}
