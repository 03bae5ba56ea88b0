package org.attest.returns;

import org.attest.spreadsheets.Cell;
import org.attest.spreadsheets.CellPlace;
import org.attest.spreadsheets.CellValue;

/** From a spreadsheet's cell to ours, with the name of the sheet as we call it. */
final class CellKinds {

    private CellKinds() {}

    static ParsedCell parsed(ReturnSheet sheet, ReturnColumn column, Cell cell) {
        var place =
                new CellPlace(sheet.title(), cell.place().row(), cell.place().column());
        var value = cell.value();
        return switch (value) {
            case CellValue.Text(var text) -> made(column, place, ParsedCell.Kind.TEXT, text, cell);
            case CellValue.Number it -> made(column, place, ParsedCell.Kind.NUMBER, it.words(), cell);
            case CellValue.Date(var moment) ->
                made(column, place, ParsedCell.Kind.DATE, moment.toLocalDate() + "T" + moment.toLocalTime(), cell);
            case CellValue.Truth it -> made(column, place, ParsedCell.Kind.TRUTH, it.words(), cell);
            case CellValue.Fault(var what) -> made(column, place, ParsedCell.Kind.FAULT, what, cell);
            case CellValue.Blank() -> made(column, place, ParsedCell.Kind.BLANK, "", cell);
        };
    }

    /** A cell of a file of others, in its own place. */
    static ParsedCell ofOthers(ReturnColumn column, Cell cell) {
        var ours = parsed(column.sheet(), column, cell);
        return new ParsedCell(column, cell.place().toString(), ours.kind(), ours.text(), ours.formula());
    }

    private static ParsedCell made(ReturnColumn column, CellPlace place, ParsedCell.Kind kind, String text, Cell cell) {
        return new ParsedCell(column, place.toString(), kind, text, cell.formula());
    }
}
