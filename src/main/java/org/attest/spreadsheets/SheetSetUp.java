package org.attest.spreadsheets;

import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Everything of a sheet but its rows: widths, frozen header, drop-downs, printing, marking, protection. */
final class SheetSetUp {

    private static final int WIDEST = 255;
    private static final int[] LABEL_AND_TEXT = {32, 90};
    private static final int LONGEST_FOOTER = 120;

    private final WorkbookDraft workbook;
    private final SheetDraft draft;
    private final Map<String, String> listNames;

    SheetSetUp(WorkbookDraft workbook, SheetDraft draft, Map<String, String> listNames) {
        this.workbook = workbook;
        this.draft = draft;
        this.listNames = listNames;
    }

    void apply(XSSFSheet sheet, StyleBook styles) {
        print(sheet);
        var widths = widths(draft);
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        if (draft.columns().isEmpty()) {
            span(sheet);
        } else {
            table(sheet);
        }
        if (workbook.isProtected()) {
            protect(sheet);
        }
    }

    private void span(XSSFSheet sheet) {
        for (int i = 0; i < draft.lines().size(); i++) {
            if (LineLayout.of(draft, draft.lines().get(i)) == LineLayout.SPANNING) {
                sheet.addMergedRegion(new CellRangeAddress(i, i, 0, LABEL_AND_TEXT.length - 1));
            }
        }
    }

    /** How wide each column is, in characters. */
    static int[] widths(SheetDraft draft) {
        return draft.columns().isEmpty()
                ? LABEL_AND_TEXT
                : draft.columns().stream()
                        .mapToInt(it -> Math.min(WIDEST, it.width()))
                        .toArray();
    }

    private void table(XSSFSheet sheet) {
        int header = RowWriter.headerRow(draft);
        int last = header + draft.rows().size() + draft.spareRows();
        var columns = draft.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (last > header && !columns.get(i).locked()) {
                validate(sheet, columns.get(i), new CellRangeAddressList(header + 1, last, i, i));
            }
        }
        sheet.createFreezePane(0, header + 1);
        sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        sheet.setAutoFilter(new CellRangeAddress(header, Math.max(header, last), 0, columns.size() - 1));
    }

    private void validate(XSSFSheet sheet, ColumnDraft column, CellRangeAddressList cells) {
        var constraint = constraint(sheet, column);
        if (constraint == null) {
            return;
        }
        var validation = sheet.getDataValidationHelper().createValidation(constraint, cells);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(cut(column.header(), 32), expected(column));
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(true);
        sheet.addValidationData(validation);
    }

    private @Nullable DataValidationConstraint constraint(XSSFSheet sheet, ColumnDraft column) {
        var make = sheet.getDataValidationHelper();
        var choices = column.choices();
        var maxLength = column.maxLength();
        if (choices != null) {
            return make.createFormulaListConstraint(listNames.get(choices));
        }
        return switch (column.kind()) {
            case DATE -> make.createDateConstraint(OperatorType.BETWEEN, "1", "109574", "dd/mm/yyyy");
            case NUMBER -> make.createDecimalConstraint(OperatorType.BETWEEN, "-1000000000000", "1000000000000");
            case TEXT ->
                maxLength == null
                        ? null
                        : make.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, maxLength.toString(), null);
        };
    }

    private static String expected(ColumnDraft column) {
        if (column.choices() != null) {
            return "Choose one of the words in the list.";
        }
        return switch (column.kind()) {
            case DATE -> "Type a date, such as 31/03/2027.";
            case NUMBER -> "Type a number.";
            case TEXT -> "Type at most " + column.maxLength() + " characters.";
        };
    }

    private void print(XSSFSheet sheet) {
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(!draft.columns().isEmpty());
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        var marking = escaped(workbook.marking().words());
        sheet.getHeader().setCenter(marking);
        sheet.getFooter().setLeft(escaped(cut(workbook.handling(), LONGEST_FOOTER)));
        sheet.getFooter().setCenter(marking);
        sheet.getFooter().setRight("Page &P of &N");
    }

    private static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    /** In headers and footers an ampersand starts a code. */
    private static String escaped(String text) {
        return text.replace("&", "&&");
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
