package org.attest.spreadsheets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.attest.spreadsheets.FileRefused.Reason;

/** Follows the XML of one sheet and hands over a row as soon as it is whole. */
final class SheetRows {

    private static final int LAST_ROW = 1_048_576;
    private static final int ROWS_BETWEEN_LOOKS = 64;

    private final String sheet;
    private final CellReader values;
    private final Limits limits;
    private final TextBudget budget;
    private final Deadline deadline;
    private final Consumer<Row> reader;

    private final TextCollector inline;
    private final TextCollector stored;
    private final List<String> merged = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private boolean inData;
    private boolean inStored;
    private boolean inInline;
    private boolean hidden;
    private boolean formula;
    private boolean hasStored;
    private int row;
    private int column = -1;
    private int style;
    private int startedRows;
    private int filledRows;
    private String type = "";

    SheetRows(String sheet, CellReader values, TextBudget budget, Deadline deadline, Consumer<Row> reader) {
        this.sheet = sheet;
        this.values = values;
        this.limits = values.limits();
        this.budget = budget;
        this.deadline = deadline;
        this.reader = reader;
        this.inline = new TextCollector(limits.cellCharacters());
        this.stored = new TextCollector(limits.cellCharacters());
    }

    void see(XMLStreamReader xml) {
        if (inInline) {
            inline.see(xml);
        }
        switch (xml.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (inStored) {
                    stored.add(xml);
                }
            }
            default -> {}
        }
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "sheetData" -> inData = true;
            case "mergeCell" -> merge(Xml.attribute(xml, "ref"));
            default -> {
                if (inData) {
                    startWithin(xml.getLocalName(), xml);
                }
            }
        }
    }

    private void startWithin(String name, XMLStreamReader xml) {
        switch (name) {
            case "c" -> startCell(xml);
            case "v" -> {
                inStored = true;
                hasStored = true;
            }
            case "row" -> startRow(xml);
            case "f" -> formula = true;
            case "is" -> inInline = true;
            default -> {}
        }
    }

    private void merge(String area) {
        deadline.check();
        if (merged.size() <= XlsxContent.MOST_MERGED) {
            merged.add(area);
        }
    }

    /** The areas of merged cells as they are written, one more than the most at the most. */
    List<String> merged() {
        return merged;
    }

    private void end(String name) {
        switch (name) {
            case "sheetData" -> inData = false;
            case "row" -> endRow();
            case "c" -> endCell();
            case "v" -> inStored = false;
            case "is" -> inInline = false;
            default -> {}
        }
    }

    private void startRow(XMLStreamReader xml) {
        if (startedRows++ % ROWS_BETWEEN_LOOKS == 0) {
            deadline.check();
        }
        var number = row + 1;
        hidden = false;
        for (var at = 0; at < xml.getAttributeCount(); at++) {
            switch (Xml.nameOf(xml, at)) {
                case "r" -> number = numberOr(number, xml.getAttributeValue(at));
                case "hidden" -> hidden = isTrue(xml.getAttributeValue(at));
                default -> {}
            }
        }
        if (number <= row || number > LAST_ROW) {
            throw new FileRefused(Reason.DAMAGED);
        }
        row = number;
        column = -1;
        if (!cells.isEmpty()) {
            cells = new ArrayList<>();
        }
    }

    private void startCell(XMLStreamReader xml) {
        var before = column++;
        type = "";
        style = 0;
        formula = false;
        hasStored = false;
        for (var at = 0; at < xml.getAttributeCount(); at++) {
            switch (Xml.nameOf(xml, at)) {
                case "r" -> column = columnOr(column, xml.getAttributeValue(at));
                case "t" -> type = xml.getAttributeValue(at);
                case "s" -> style = numberOr(0, xml.getAttributeValue(at));
                default -> {}
            }
        }
        if (column <= before) {
            throw new FileRefused(Reason.DAMAGED);
        }
    }

    private void endCell() {
        if (!inData) {
            return;
        }
        var value = value();
        if (value instanceof CellValue.Blank) {
            return;
        }
        var cell = new Cell(new CellPlace(sheet, row, column), value, formula);
        if (column >= limits.columns() && !cell.isBlank()) {
            throw FileRefused.tooMuch("columns", limits.columns());
        }
        budget.spend(value.words().length());
        cells.add(cell);
    }

    private CellValue value() {
        if (type.equals("inlineStr")) {
            return inline.take();
        }
        var raw = stored.isTooLong() ? null : stored.takeRaw();
        if (raw == null) {
            return stored.take();
        }
        return formula && !hasStored
                ? new CellValue.Fault("a formula without a stored result")
                : values.read(type, style, raw);
    }

    private void endRow() {
        if (inData && isFilled()) {
            if (++filledRows > limits.rows()) {
                throw FileRefused.tooMuch("rows a sheet", limits.rows());
            }
            reader.accept(new Row(sheet, row, hidden, cells));
        }
    }

    private boolean isFilled() {
        for (var cell : cells) {
            if (!cell.isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTrue(String written) {
        return written.equals("1") || written.equals("true");
    }

    private static int columnOr(int next, String place) {
        if (place.isEmpty()) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < place.length() && i < 4 && Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + (Character.toUpperCase(place.charAt(i)) - 'A' + 1);
        }
        if (column < 1 || column > 16_384) {
            throw new FileRefused(Reason.DAMAGED);
        }
        return column - 1;
    }

    private static int numberOr(int otherwise, String written) {
        try {
            return written.isEmpty() ? otherwise : Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw new FileRefused(Reason.DAMAGED);
        }
    }
}
