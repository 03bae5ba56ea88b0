package org.attest.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.attest.shared.Marking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {

    private static final List<String> TEXTS = List.of(
            "plain",
            "emoji 👩🏽‍⚕️ and 🔐",
            "עברית וגם العربية",
            "=cmd|' /C calc'!A0",
            "+1",
            "-2",
            "@SUM(A1)",
            "\tstarts with a tab",
            "\nstarts with a line break",
            "00123",
            "1E5",
            "8E338",
            "APR03",
            "_x0041_",
            "trailing blanks   ",
            "   leading blanks",
            "two\nlines\n\nand more",
            "“smart” ‘quotes’ & <angle> \"straight\"",
            "non\u00a0breaking and zero\u200bwidth",
            "Not true, with justification",
            "x".repeat(10_000));

    /** LibreOffice itself turns these into other letters, so they are only asked of our own hands. */
    private static final List<String> TWICE_ESCAPED = List.of("_x0041_x0042_", "_x005F_x0041_", "a_x000D_b", "a\rb");

    private static final List<LocalDate> DATES = List.of(
            LocalDate.of(1900, 3, 1),
            LocalDate.of(1904, 1, 1),
            LocalDate.of(1999, 12, 31),
            LocalDate.of(2026, 11, 22),
            LocalDate.of(2038, 1, 19),
            LocalDate.of(2199, 12, 31));

    @TempDir
    Path folder;

    @Test
    void what_is_written_is_read_back_exactly() throws IOException {
        try (var content = SheetReader.open(written(draft()), "return.xlsx", Limits.forReturn())) {
            assertUnharmed(content);
            assertThat(content.sheets())
                    .containsExactly(
                            new SheetInfo("Start here", false),
                            new SheetInfo("Texts", false),
                            new SheetInfo("Attest", true),
                            new SheetInfo("Lists", true));
        }
    }

    @Test
    void text_that_looks_like_an_escape_is_read_back_as_it_was() throws IOException {
        var draft = new WorkbookDraft("Escapes", Marking.OFFICIAL, "");
        var sheet = draft.sheet("S").column(ColumnDraft.text("Text", 20, 100));
        TWICE_ESCAPED.forEach(sheet::row);
        try (var content = SheetReader.open(written(draft), "return.xlsx", Limits.forReturn())) {
            assertThat(content.rows("S").stream()
                            .skip(1)
                            .map(it -> it.at(0).value())
                            .toList())
                    .isEqualTo(TWICE_ESCAPED.stream().map(CellValue.Text::new).toList());
        }
    }

    @Test
    void a_workbook_saved_by_libreoffice_is_read_back_unharmed() throws Exception {
        assumeTrue(LibreOffice.isThere(), "LibreOffice (soffice) is not installed");
        var saved = LibreOffice.saveAgain(written(draft()), folder);
        try (var content = SheetReader.open(saved, "return.xlsx", Limits.forReturn())) {
            assertUnharmed(content);
        }
    }

    @Test
    void a_long_table_is_written_as_a_stream_and_read_back() throws IOException {
        var draft = new WorkbookDraft("Long", Marking.OFFICIAL, "");
        var sheet =
                draft.sheet("Rows").column(ColumnDraft.locked("Number", 10)).column(ColumnDraft.text("Text", 30, 100));
        for (int i = 0; i < 4_000; i++) {
            sheet.row(i, "text _x0041_ " + i);
        }
        try (var content = SheetReader.open(written(draft), "long.xlsx", Limits.forReturn())) {
            var rows = content.rows("Rows");
            assertThat(rows).hasSize(4_001);
            assertThat(rows.getLast().words(1)).isEqualTo("text _x0041_ 3999");
        }
    }

    @Test
    void a_day_before_the_calendars_of_spreadsheets_agree_is_written_as_text() throws IOException {
        var draft = new WorkbookDraft("Early", Marking.OFFICIAL, "");
        draft.sheet("S").column(ColumnDraft.date("Day", 12)).row(LocalDate.of(1899, 12, 30));
        try (var content = SheetReader.open(written(draft), "early.xlsx", Limits.forReturn())) {
            assertThat(content.rows("S").get(1).at(0).value()).isEqualTo(new CellValue.Text("1899-12-30"));
        }
    }

    private static WorkbookDraft draft() {
        var draft = new WorkbookDraft("Return & more", Marking.OFFICIAL_SENSITIVE, "Owned by R&D of the ICB")
                .property("attest.workbook", "0198-abc")
                .property("attest.schema", "1")
                .list("Levels", List.of("Not achieved", "Partially achieved", "Not true, with justification"));
        draft.sheet("Start here")
                .heading("How to fill in")
                .note("Organisation", "Northbridge")
                .note("ODS code", "8E338");
        var texts = draft.sheet("Texts")
                .column(ColumnDraft.locked("Reference", 12))
                .column(ColumnDraft.text("Text", 60, 10_000))
                .column(ColumnDraft.date("Due", 14))
                .column(ColumnDraft.choice("Level", 20, "Levels"))
                .column(ColumnDraft.number("Number", 12))
                .spareRows(5);
        for (int i = 0; i < TEXTS.size(); i++) {
            texts.row(
                    "R" + i,
                    TEXTS.get(i),
                    DATES.get(i % DATES.size()),
                    CellDraft.filled("Not achieved", Fill.BAD),
                    new BigDecimal("12.5"));
        }
        texts.row("moment", null, LocalDateTime.of(2026, 11, 22, 9, 41, 30), null, true);
        draft.hiddenSheet("Attest").note("attest.workbook", "0198-abc");
        return draft;
    }

    private static void assertUnharmed(WorkbookContent content) {
        assertThat(content.properties())
                .containsEntry("attest.workbook", "0198-abc")
                .containsEntry("attest.schema", "1");
        assertThat(content.rows("Start here").get(2).words(1)).isEqualTo("8E338");
        var rows = content.rows("Texts");
        assertThat(rows).hasSize(TEXTS.size() + 2);
        assertThat(rows.getFirst().words(1)).isEqualTo("Text");
        var texts = new ArrayList<String>();
        for (int i = 0; i < TEXTS.size(); i++) {
            var row = rows.get(i + 1);
            texts.add(row.at(1).value() instanceof CellValue.Text(var text) ? text : "not a text");
            assertThat(row.at(2).value())
                    .isEqualTo(new CellValue.Date(DATES.get(i % DATES.size()).atStartOfDay()));
            assertThat(row.words(3)).isEqualTo("Not achieved");
            assertThat(row.at(4).value().words()).isEqualTo("12.5");
        }
        assertThat(texts).isEqualTo(TEXTS);
        assertThat(rows.getLast().at(1).isBlank()).isTrue();
        assertThat(rows.getLast().at(2).value())
                .isEqualTo(new CellValue.Date(LocalDateTime.of(2026, 11, 22, 9, 41, 30)));
        assertThat(rows.getLast().at(4).value()).isEqualTo(new CellValue.Truth(true));
        assertThat(content.rows("Attest").getFirst().words(1)).isEqualTo("0198-abc");
    }

    private Path written(WorkbookDraft draft) throws IOException {
        var file = folder.resolve("return.xlsx");
        try (var out = Files.newOutputStream(file)) {
            draft.writeTo(out);
        }
        return file;
    }

    /** Opens a workbook in LibreOffice and saves it again, as a person would. */
    private static final class LibreOffice {

        static boolean isThere() throws IOException {
            try {
                return new ProcessBuilder("soffice", "--version").start().waitFor(30, TimeUnit.SECONDS);
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }

        static Path saveAgain(Path file, Path folder) throws IOException, InterruptedException {
            var profile = folder.resolve("profile").toUri();
            var out = Files.createDirectories(folder.resolve("saved"));
            var process = new ProcessBuilder(
                            "soffice",
                            "--headless",
                            "-env:UserInstallation=" + profile,
                            "--convert-to",
                            "xlsx",
                            "--outdir",
                            out.toString(),
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("soffice.log").toFile())
                    .start();
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            return out.resolve(file.getFileName().toString());
        }
    }
}
