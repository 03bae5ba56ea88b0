package org.attest.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.shared.Marking;
import org.attest.shared.Refused;
import org.junit.jupiter.api.Test;

class WorkbookDraftTest {

    @Test
    void keys_are_locked_and_the_rest_may_be_filled_in_sorted_and_filtered_without_a_password() throws IOException {
        try (var book = written(draft())) {
            var sheet = book.getSheet("Outcomes");
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword())
                    .isFalse();
            assertThat(sheet.isSortLocked()).isFalse();
            assertThat(sheet.isAutoFilterLocked()).isFalse();
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getLocked()).isTrue();
            assertThat(sheet.getRow(1).getCell(1).getCellStyle().getLocked()).isFalse();
            assertThat(sheet.getRow(2).getCell(1).getCellStyle().getLocked()).isTrue();
            assertThat(sheet.getRow(3).getCell(1).getCellStyle().getLocked()).isFalse();
            assertThat(book.isStructureLocked()).isTrue();
        }
    }

    @Test
    void drop_downs_come_from_named_ranges_and_dates_and_lengths_are_checked() throws IOException {
        try (var book = written(draft())) {
            assertThat(book.getSheetVisibility(book.getSheetIndex("Lists")).name())
                    .isEqualTo("HIDDEN");
            assertThat(book.getName("list_Levels").getRefersToFormula()).isEqualTo("Lists!$A$1:$A$2");
            assertThat(book.getSheet("Outcomes").getDataValidations())
                    .extracting(it -> it.getValidationConstraint().getValidationType())
                    .containsExactlyInAnyOrder(
                            ValidationType.LIST,
                            ValidationType.TEXT_LENGTH,
                            ValidationType.DATE,
                            ValidationType.DECIMAL);
        }
    }

    @Test
    void the_marking_stands_in_header_and_footer_and_the_header_row_is_frozen_and_printed_on_each_page()
            throws IOException {
        try (var book = written(draft())) {
            var sheet = book.getSheet("Outcomes");
            assertThat(sheet.getHeader().getCenter()).isEqualTo("OFFICIAL-SENSITIVE");
            assertThat(sheet.getFooter().getCenter()).isEqualTo("OFFICIAL-SENSITIVE");
            assertThat(sheet.getFooter().getLeft()).isEqualTo("Owned by R&&D");
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().getFirstRow()).isZero();
        }
    }

    @Test
    void text_is_text_and_never_a_formula_and_names_nobody() throws IOException {
        try (var book = written(draft())) {
            var cell = book.getSheet("Outcomes").getRow(1).getCell(1);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            var core = book.getProperties().getCoreProperties();
            assertThat(core.getCreator()).isEqualTo("Attest");
            assertThat(core.getLastModifiedByUser()).isNull();
        }
    }

    @Test
    void text_beyond_a_cell_is_cut_with_a_mark_and_control_characters_are_refused() throws IOException {
        var draft = new WorkbookDraft("Long", Marking.OFFICIAL, "");
        draft.sheet("S").note("x".repeat(40_000));
        try (var book = written(draft)) {
            assertThat(book.getSheet("S").getRow(0).getCell(0).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("[cut here: a cell holds no more]");
        }
        var broken = new WorkbookDraft("Broken", Marking.OFFICIAL, "");
        broken.sheet("S").note("a\u0001b");
        assertThatThrownBy(() -> written(broken)).isInstanceOf(Refused.class);
    }

    @Test
    void a_row_is_as_high_as_its_longest_text_and_a_text_alone_in_its_line_is_not_squeezed_into_one_column()
            throws IOException {
        var draft = new WorkbookDraft("High", Marking.OFFICIAL, "");
        var words = "word ".repeat(40).strip();
        draft.sheet("Start")
                .heading("Start here")
                .note("Label", words)
                .note(words.substring(0, 80))
                .note(words);
        draft.sheet("Rows")
                .column(ColumnDraft.text("Short", 10, 10_000))
                .column(ColumnDraft.text("Long", 50, 10_000))
                .row("a", words)
                .row("a", "b");
        try (var book = written(draft)) {
            var rows = book.getSheet("Rows");
            assertThat(rows.getRow(1).getHeightInPoints()).isEqualTo(4 * 15);
            assertThat(rows.getRow(2).getHeightInPoints()).isEqualTo(15);
            var start = book.getSheet("Start");
            assertThat(start.getRow(1).getHeightInPoints()).isEqualTo(3 * 15);
            assertThat(start.getRow(1).getCell(1).getCellStyle().getWrapText()).isTrue();
            assertThat(start.getRow(2).getHeightInPoints()).isEqualTo(15);
            assertThat(start.getRow(2).getCell(0).getCellStyle().getWrapText()).isFalse();
            assertThat(start.getRow(3).getHeightInPoints()).isEqualTo(2 * 15);
            assertThat(start.getMergedRegions())
                    .extracting(it -> it.formatAsString())
                    .containsExactly("A4:B4");
        }
    }

    @Test
    void words_go_to_the_next_line_whole_and_longer_ones_are_cut() {
        assertThat(WrappedText.lines("", 10)).isEqualTo(1);
        assertThat(WrappedText.lines("123456789", 10)).isEqualTo(1);
        assertThat(WrappedText.lines("1234 6789 1", 10)).isEqualTo(2);
        assertThat(WrappedText.lines("1234 678901", 10)).isEqualTo(2);
        assertThat(WrappedText.lines("x".repeat(19), 10)).isEqualTo(3);
        assertThat(WrappedText.lines("one\ntwo\n", 10)).isEqualTo(3);
        assertThat(WrappedText.points(1_000)).as("the highest row of Excel").isEqualTo(409);
    }

    private static WorkbookDraft draft() {
        var draft = new WorkbookDraft("Return", Marking.OFFICIAL_SENSITIVE, "Owned by R&D")
                .list("Levels", List.of("Not achieved", "Not true, with justification"));
        draft.sheet("Outcomes")
                .column(ColumnDraft.locked("Reference", 12))
                .column(ColumnDraft.text("Statement", 60, 10_000))
                .column(ColumnDraft.choice("Level", 20, "Levels"))
                .column(ColumnDraft.date("Due", 14))
                .column(ColumnDraft.number("Count", 14))
                .row("A1.a", "=1+1", "Not achieved", null, 3)
                .row("A1.b", CellDraft.locked("not yours"), null, null, null)
                .spareRows(2);
        return draft;
    }

    private static XSSFWorkbook written(WorkbookDraft draft) throws IOException {
        var out = new ByteArrayOutputStream();
        draft.writeTo(out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
