package org.attest.returns;

import java.time.LocalDateTime;
import org.attest.spreadsheets.Cell;
import org.attest.spreadsheets.CellPlace;
import org.attest.spreadsheets.CellValue;

/** A filled cell as it is kept until the import is over. */
record RawCell(int column, ParsedCell.Kind kind, String text, boolean formula) {

    static RawCell of(Cell cell) {
        var column = cell.place().column();
        return switch (cell.value()) {
            case CellValue.Text(var text) -> new RawCell(column, ParsedCell.Kind.TEXT, text, cell.formula());
            case CellValue.Number(var _, var written) ->
                new RawCell(column, ParsedCell.Kind.NUMBER, written, cell.formula());
            case CellValue.Date(var moment) ->
                new RawCell(column, ParsedCell.Kind.DATE, moment.toString(), cell.formula());
            case CellValue.Truth it -> new RawCell(column, ParsedCell.Kind.TRUTH, it.words(), cell.formula());
            case CellValue.Fault(var what) -> new RawCell(column, ParsedCell.Kind.FAULT, what, cell.formula());
            case CellValue.Blank() -> new RawCell(column, ParsedCell.Kind.BLANK, "", cell.formula());
        };
    }

    /** The same in another column. */
    RawCell in(int another) {
        return new RawCell(another, kind, text, formula);
    }

    Cell at(CellPlace place) {
        var value =
                switch (kind) {
                    case TEXT -> new CellValue.Text(text);
                    case NUMBER -> CellValue.Number.of(text);
                    case DATE -> new CellValue.Date(LocalDateTime.parse(text));
                    case TRUTH -> new CellValue.Truth(text.equals("TRUE"));
                    case FAULT -> new CellValue.Fault(text);
                    case BLANK -> new CellValue.Blank();
                };
        return new Cell(place, value, formula);
    }
}
