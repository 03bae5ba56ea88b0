package org.attest.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.attest.spreadsheets.CellValue.Fault;
import org.attest.spreadsheets.FileRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetReaderTest {

    @TempDir
    Path folder;

    @Test
    void an_empty_file_is_refused() throws IOException {
        assertRefused(file("empty.xlsx", new byte[0]), Reason.EMPTY);
    }

    @Test
    void a_file_beyond_25_megabytes_is_refused() throws IOException {
        assertRefused(file("large.xlsx", new byte[25 * 1024 * 1024 + 1]), Reason.TOO_LARGE);
    }

    @Test
    void a_text_named_xlsx_is_refused_as_a_return_and_read_as_csv_where_a_table_is_wanted() throws IOException {
        var file = file("table.xlsx", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        assertRefused(file, Reason.NOT_A_WORKBOOK);
        assertThatThrownBy(() -> SheetReader.open(file, "table.xlsx", Limits.forReturn()))
                .hasMessageContaining("save as Excel Workbook (.xlsx)");
        try (var content = SheetReader.open(file, "table.xlsx", Limits.forRegister())) {
            assertThat(content.rows("table").get(1).words(1)).isEqualTo("2");
        }
    }

    @Test
    void a_password_an_old_format_a_picture_and_a_broken_zip_are_refused() throws IOException {
        var compound = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        assertRefused(file("old.xls", compound), Reason.OLD_EXCEL);
        var locked = new String(compound, StandardCharsets.ISO_8859_1)
                + new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        assertRefused(file("locked.xlsx", locked.getBytes(StandardCharsets.ISO_8859_1)), Reason.PASSWORD_PROTECTED);
        assertRefused(file("picture.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}), Reason.NOT_A_WORKBOOK);
        assertRefused(file("broken.xlsx", new byte[] {'P', 'K', 3, 4, 1, 2, 3}), Reason.DAMAGED);
    }

    @Test
    void macros_binary_strict_linked_and_other_office_files_are_refused() throws IOException {
        assertRefused(made(MadeWorkbook.plain().with("xl/vbaProject.bin", "x")), Reason.MACROS);
        assertRefused(
                made(MadeWorkbook.plain().mainType("application/vnd.ms-excel.sheet.macroEnabled.main+xml")),
                Reason.MACROS);
        assertRefused(
                made(MadeWorkbook.plain().mainType("application/vnd.ms-excel.sheet.binary.macroEnabled.main")),
                Reason.BINARY_EXCEL);
        assertRefused(
                made(MadeWorkbook.plain()
                        .replacing(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                "http://purl.oclc.org/ooxml/officeDocument/relationships")),
                Reason.STRICT);
        assertRefused(made(MadeWorkbook.plain().with("xl/externalLinks/externalLink1.xml", "<a/>")), Reason.LINKED);
        assertRefused(made(MadeWorkbook.plain().with("xl/embeddings/oleObject1.bin", "x")), Reason.LINKED);
        assertRefused(made(MadeWorkbook.plain().with("xl/activeX/activeX1.xml", "<a/>")), Reason.LINKED);
        assertRefused(made(MadeWorkbook.plain().with("xl/connections.xml", "<a/>")), Reason.LINKED);
        assertRefused(
                made(
                        MadeWorkbook.plain()
                                .with(
                                        "xl/worksheets/_rels/sheet1.xml.rels",
                                        "<Relationships><Relationship Id='r1' Type='x/externalLinkPath' Target='file:///etc/passwd' TargetMode='External'/></Relationships>")),
                Reason.LINKED);
        assertRefused(
                made(MadeWorkbook.plain()
                        .mainType("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")),
                Reason.NOT_A_WORKBOOK);
    }

    @Test
    void a_link_in_a_cell_to_a_page_on_the_web_harms_nobody() throws IOException {
        var file = made(
                MadeWorkbook.plain()
                        .with(
                                "xl/worksheets/_rels/sheet1.xml.rels",
                                "<Relationships><Relationship Id='r1' Type='x/hyperlink' Target='https://example.org' TargetMode='External'/></Relationships>"));
        try (var content = SheetReader.open(file, "a.xlsx", Limits.forReturn())) {
            assertThat(content.sheets()).hasSize(1);
        }
    }

    @Test
    void hostile_zips_are_refused_before_any_parser() throws IOException {
        assertRefused(made(MadeWorkbook.plain().with("../../etc/passwd", "x")), Reason.UNSAFE);
        assertRefused(made(MadeWorkbook.plain().with("/absolute.xml", "x")), Reason.UNSAFE);
        assertRefused(made(MadeWorkbook.plain().with("XL/Workbook.xml", "x")), Reason.UNSAFE);
        assertRefused(
                made(MadeWorkbook.plain().sheet("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><worksheet/>")),
                Reason.UNSAFE);
        assertRefused(made(MadeWorkbook.plain().with("xl/bomb.xml", " ".repeat(40_000_000))), Reason.UNSAFE);
        var many = MadeWorkbook.plain();
        for (int i = 0; i < 501; i++) {
            many.with("xl/part" + i + ".xml", "");
        }
        assertRefused(made(many), Reason.TOO_MUCH);
    }

    @Test
    void a_document_type_in_another_encoding_is_refused_too() throws IOException {
        var hidden = "<!DOCTYPE a><worksheet/>".getBytes(StandardCharsets.UTF_16LE);
        assertRefused(made(MadeWorkbook.plain().with("xl/other.xml", hidden)), Reason.UNSAFE);
    }

    @Test
    void little_text_repeated_beyond_all_measure_is_refused() throws IOException {
        var rows = new StringBuilder();
        for (int row = 1; row <= 4_000; row++) {
            rows.append("<row>").append("<c t=\"s\"><v>0</v></c>".repeat(3)).append("</row>");
        }
        var file = made(MadeWorkbook.plain()
                .sharedStrings("<sst><si><t>" + "abcdefghij".repeat(900) + "</t></si></sst>")
                .rows(rows.toString()));
        try (var content = SheetReader.open(file, "a.xlsx", Limits.forReturn())) {
            assertThatThrownBy(() -> content.rows("One"))
                    .isInstanceOfSatisfying(
                            FileRefused.class, it -> assertThat(it.reason()).isEqualTo(Reason.TOO_MUCH));
        }
    }

    @Test
    void rows_columns_and_sheets_beyond_the_limit_are_refused_and_empty_rows_are_not_counted() throws IOException {
        assertThatThrownBy(() -> rows("<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>".repeat(5_001)))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("5,000 rows");
        assertThat(rows("<row/>".repeat(20_000) + "<row><c><v>1</v></c></row>")).hasSize(1);
        assertThatThrownBy(() -> rows("<row><c r=\"IW1\"><v>1</v></c></row>"))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("256 columns");
        assertThat(rows("<row><c r=\"IW1\" s=\"1\"/><c r=\"IX1\"><v></v></c></row>"))
                .isEmpty();
    }

    @Test
    void a_cell_that_is_too_manyis_named_and_the_rest_is_read() throws IOException {
        var rows = rows("<row><c t=\"inlineStr\"><is><t>" + "x".repeat(10_001) + "</t></is></c><c><v>" + "1".repeat(33)
                + "</v></c><c><v>1E999999</v></c><c t=\"str\"><v>good</v></c></row>");
        assertThat(rows.getFirst().at(0).value()).isInstanceOf(Fault.class);
        assertThat(rows.getFirst().at(1).value()).isInstanceOf(Fault.class);
        assertThat(rows.getFirst().at(2).value()).isInstanceOf(Fault.class);
        assertThat(rows.getFirst().words(3)).isEqualTo("good");
        assertThat(rows.getFirst().at(3).place()).hasToString("One!D1");
    }

    @Test
    void formulas_give_their_stored_result_and_say_so() throws IOException {
        var row = rows("<row><c><f>1+1</f><v>2</v></c><c><f>A1</f></c><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                        + "<c t=\"str\"><f>\"a\"</f><v>a</v></c><c t=\"b\"><v>1</v></c></row>")
                .getFirst();
        assertThat(row.at(0).formula()).isTrue();
        assertThat(row.words(0)).isEqualTo("2");
        assertThat(row.at(1).value()).isEqualTo(new Fault("a formula without a stored result"));
        assertThat(row.at(2).value()).isEqualTo(new Fault("#DIV/0!"));
        assertThat(row.words(3)).isEqualTo("a");
        assertThat(row.at(4).value()).isEqualTo(new CellValue.Truth(true));
        assertThat(row.at(4).formula()).isFalse();
    }

    @Test
    void runs_are_joined_and_phonetic_readings_left_out() throws IOException {
        var row = rows("<row><c t=\"inlineStr\"><is><r><t>one </t></r><r><t xml:space=\"preserve\">two</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></is></c></row>")
                .getFirst();
        assertThat(row.words(0)).isEqualTo("one two");
    }

    @Test
    void a_text_in_pieces_comes_whole_with_its_marked_sections_references_and_comments() throws IOException {
        var many = "\u05e9\u00e9\ud83d\ude00 ".repeat(2_000);
        var row =
                rows("<row><c t=\"inlineStr\"><is><t>a &amp; <![CDATA[<b> ]] ]]>&#x1F600;<!-- no --><?no no?> &#233;</t></is></c>"
                                + "<c t=\"str\"><v>" + many + "</v></c><c><v>1<![CDATA[2]]></v></c></row>")
                        .getFirst();
        assertThat(row.at(0).value()).isEqualTo(new CellValue.Text("a & <b> ]] \ud83d\ude00 \u00e9"));
        assertThat(row.at(1).value()).isEqualTo(new CellValue.Text(many));
        assertThat(row.words(2)).isEqualTo("12");
    }

    @Test
    void names_with_a_prefix_are_the_same_names_and_attributes_of_others_are_not_ours() throws IOException {
        var sheet = "<x:worksheet xmlns:x='main' xmlns:o='other'><x:sheetData><x:row r='2' o:hidden='1'>"
                + "<x:c o:t='s' r='B2' o:r='C9'><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>";
        try (var content = SheetReader.open(made(MadeWorkbook.plain().sheet(sheet)), "a.xlsx", Limits.forReturn())) {
            var row = content.rows("One").getFirst();
            assertThat(row.hidden()).isFalse();
            assertThat(row.words(1)).isEqualTo("7");
        }
    }

    @Test
    void a_part_that_is_no_xml_or_not_in_utf_8_is_damaged() throws IOException {
        var cell = "<worksheet><sheetData><row><c t=\"str\"><v>caf\u00e9</v></c></row></sheetData></worksheet>";
        assertDamaged(
                MadeWorkbook.plain().with("xl/worksheets/sheet1.xml", cell.getBytes(StandardCharsets.ISO_8859_1)));
        assertDamaged(MadeWorkbook.plain().with("xl/worksheets/sheet1.xml", cell.getBytes(StandardCharsets.UTF_16)));
        assertDamaged(MadeWorkbook.plain()
                .with(
                        "xl/worksheets/sheet1.xml",
                        ("<?xml version=\"1.0\" encoding=\"windows-1252\"?>" + cell)
                                .getBytes(Charset.forName("windows-1252"))));
        for (var broken : List.of(
                "",
                "<worksheet>",
                "<worksheet><sheetData></worksheet></sheetData>",
                "<worksheet a='1' a='2'/>",
                "<worksheet>&unknown;</worksheet>",
                "<worksheet>&#0;</worksheet>",
                "<worksheet>\u0008</worksheet>",
                "<worksheet/><worksheet/>",
                "<x:worksheet/>",
                "<worksheet a=1/>")) {
            assertDamaged(MadeWorkbook.plain().sheet(broken));
        }
    }

    private void assertDamaged(MadeWorkbook workbook) throws IOException {
        try (var content = SheetReader.open(made(workbook), "a.xlsx", Limits.forReturn())) {
            assertThatThrownBy(() -> content.rows("One"))
                    .isInstanceOfSatisfying(
                            FileRefused.class, it -> assertThat(it.reason()).isEqualTo(Reason.DAMAGED));
        }
    }

    @Test
    void hidden_rows_are_read_and_merged_cells_named() throws IOException {
        var file = made(MadeWorkbook.plain()
                .sheet("<worksheet><sheetData><row r=\"3\" hidden=\"1\"><c r=\"B3\"><v>7</v></c></row></sheetData>"
                        + "<mergeCells><mergeCell ref=\"B3:C4\"/></mergeCells></worksheet>"));
        try (var content = SheetReader.open(file, "a.xlsx", Limits.forReturn())) {
            var row = content.rows("One").getFirst();
            assertThat(row.hidden()).isTrue();
            assertThat(row.number()).isEqualTo(3);
            assertThat(row.words(1)).isEqualTo("7");
            var merged = content.merged("One").getFirst();
            assertThat(merged.holds(4, 2)).isTrue();
            assertThat(merged.first()).hasToString("One!B3");
        }
    }

    @Test
    void dates_count_from_1900_or_from_1904() throws IOException {
        var styles =
                "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
        var cells = "<row><c s=\"1\"><v>45000</v></c><c s=\"2\"><v>1</v></c><c s=\"0\"><v>45000</v></c>"
                + "<c t=\"d\"><v>2026-11-22</v></c></row>";
        try (var content =
                SheetReader.open(made(MadeWorkbook.plain().styles(styles).rows(cells)), "a.xlsx", Limits.forReturn())) {
            var row = content.rows("One").getFirst();
            assertThat(row.at(0).value()).isEqualTo(day(2023, 3, 15));
            assertThat(row.at(1).value()).isEqualTo(day(1900, 1, 1));
            assertThat(row.at(2).value()).isInstanceOf(CellValue.Number.class);
            assertThat(row.at(3).value()).isEqualTo(day(2026, 11, 22));
        }
        var from1904 = MadeWorkbook.plain().styles(styles).rows(cells).from1904();
        try (var content = SheetReader.open(made(from1904), "a.xlsx", Limits.forReturn())) {
            assertThat(content.rows("One").getFirst().at(0).value()).isEqualTo(day(2027, 3, 16));
        }
    }

    @Test
    void csv_is_read_with_its_mark_its_separator_and_its_encoding() throws IOException {
        assertThat(csv("\ufeffCode;Name\n8E338;\"Smith; Jones\"\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("Code", "Name"), List.of("8E338", "Smith; Jones"));
        assertThat(csv("a,b\ncaf\u00e9,\u2019\n".getBytes(Charset.forName("windows-1252"))))
                .containsExactly(List.of("a", "b"), List.of("caf\u00e9", "\u2019"));
        assertThat(csv("a\tb\n1\t2\n".getBytes(StandardCharsets.UTF_16)))
                .containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @Test
    void reading_ends_after_its_time_even_when_the_parser_hangs_in_one_call() throws IOException {
        var file = made(MadeWorkbook.plain());
        var usual = Limits.forReturn();
        var little = within(java.time.Duration.ofMillis(100));
        var ended = new java.util.concurrent.CountDownLatch(1);

        assertThatThrownBy(() -> SheetReader.read(file, "a.xlsx", little, _ -> hang(ended)))
                .isInstanceOfSatisfying(
                        FileRefused.class, it -> assertThat(it.reason()).isEqualTo(Reason.TOO_SLOW));

        assertThat(ended.getCount()).isEqualTo(1);
        ended.countDown();
        var sheets = SheetReader.<Integer>read(
                file, "a.xlsx", usual, it -> it.sheets().size());
        assertThat(sheets).isEqualTo(1);
    }

    @Test
    void parts_are_taken_by_the_callers_own_thread_and_its_refusal_ends_the_reading() throws IOException {
        var file = made(MadeWorkbook.plain());
        var takers = new java.util.HashSet<Thread>();
        var taken = new java.util.ArrayList<Integer>();

        var said = SheetReader.<Integer, String>readInParts(
                file,
                "a.xlsx",
                Limits.forReturn(),
                (_, parts) -> {
                    List.of(1, 2, 3).forEach(parts);
                    return "all";
                },
                part -> {
                    takers.add(Thread.currentThread());
                    taken.add(part);
                });

        assertThat(said).isEqualTo("all");
        assertThat(taken).containsExactly(1, 2, 3);
        assertThat(takers).containsExactly(Thread.currentThread());
        assertThatThrownBy(() -> SheetReader.<Integer, String>readInParts(
                        file,
                        "a.xlsx",
                        Limits.forReturn(),
                        (_, parts) -> {
                            List.of(1, 2, 3).forEach(parts);
                            return "all";
                        },
                        part -> {
                            throw new IllegalStateException("Not part " + part);
                        }))
                .hasMessage("Not part 1");
        var ended = new java.util.concurrent.CountDownLatch(1);
        assertThatThrownBy(() -> SheetReader.<Integer, Boolean>readInParts(
                        file,
                        "a.xlsx",
                        within(java.time.Duration.ofMillis(100)),
                        (_, parts) -> {
                            parts.accept(1);
                            return hang(ended);
                        },
                        _ -> {}))
                .isInstanceOfSatisfying(
                        FileRefused.class, it -> assertThat(it.reason()).isEqualTo(Reason.TOO_SLOW));
        ended.countDown();
    }

    private static Limits within(java.time.Duration time) {
        var usual = Limits.forReturn();
        return new Limits(
                usual.csvToo(),
                usual.bytes(),
                usual.entries(),
                usual.inflatedBytes(),
                usual.ratio(),
                usual.sheets(),
                usual.columns(),
                usual.rows(),
                usual.cellCharacters(),
                usual.textCharacters(),
                usual.numberCharacters(),
                usual.styles(),
                time);
    }

    /** Deaf to being told to end. */
    private static boolean hang(java.util.concurrent.CountDownLatch until) {
        while (until.getCount() > 0) {
            java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
        }
        return true;
    }

    @Test
    void the_workbook_of_the_governments_exporter_without_shared_strings_is_read() {
        var file = Path.of(System.getProperty("attest.shared", "../shared"))
                .resolve("data/workbooks/govassure-caf-3.2-offline-workbook-blank.xlsx");
        assumeTrue(Files.exists(file), "the real workbook is not there: " + file);
        try (var content = SheetReader.open(file, "govassure.xlsx", Limits.forReturn())) {
            assertThat(content.sheets()).extracting(SheetInfo::name).contains("CAF - Objective A");
            assertThat(content.rows("CAF - Objective A"))
                    .anyMatch(it -> it.words(2).startsWith("A1.a - Board Direction"));
        }
    }

    private static CellValue day(int year, int month, int day) {
        return new CellValue.Date(LocalDate.of(year, month, day).atStartOfDay());
    }

    private List<List<String>> csv(byte[] bytes) throws IOException {
        try (var content = SheetReader.open(file("list.csv", bytes), "list.csv", Limits.forRegister())) {
            return content.rows("list").stream()
                    .map(row -> row.cells().stream().map(Cell::words).toList())
                    .toList();
        }
    }

    private List<Row> rows(String xml) throws IOException {
        try (var content = SheetReader.open(made(MadeWorkbook.plain().rows(xml)), "a.xlsx", Limits.forReturn())) {
            return content.rows("One");
        }
    }

    private Path made(MadeWorkbook workbook) throws IOException {
        return file("made.xlsx", workbook.bytes());
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static void assertRefused(Path file, Reason reason) {
        assertThatThrownBy(() -> SheetReader.open(file, file.getFileName().toString(), Limits.forReturn())
                        .close())
                .isInstanceOfSatisfying(
                        FileRefused.class, it -> assertThat(it.reason()).isEqualTo(reason));
    }
}
