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
        var name = xml.getLocalName();
        if (name.equals("sheetData")) {
            inData = true;
        } else if (name.equals("mergeCell")) {
            merge(Xml.attribute(xml, "ref"));
        } else if (inData) {
            switch (name) {
                case "row" -> startRow(xml);
                case "c" -> startCell(xml);
                case "f" -> formula = true;
                case "is" -> inInline = true;
                case "v" -> {
                    inStored = true;
                    hasStored = true;
                }
                default -> {}
            }
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
        deadline.check();
        var written = Xml.attribute(xml, "r");
        var number = written.isEmpty() ? row + 1 : number(written);
        if (number <= row || number > LAST_ROW) {
            throw new FileRefused(Reason.DAMAGED);
        }
        row = number;
        column = -1;
        var said = Xml.attribute(xml, "hidden");
        hidden = said.equals("1") || said.equals("true");
        if (!cells.isEmpty()) {
            cells = new ArrayList<>();
        }
    }

    private void startCell(XMLStreamReader xml) {
        var written = Xml.attribute(xml, "r");
        var at = written.isEmpty() ? column + 1 : column(written);
        if (at <= column) {
            throw new FileRefused(Reason.DAMAGED);
        }
        column = at;
        type = Xml.attribute(xml, "t");
        var said = Xml.attribute(xml, "s");
        style = said.isEmpty() ? 0 : number(said);
        formula = false;
        hasStored = false;
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

    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && i < 4 && Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + (Character.toUpperCase(place.charAt(i)) - 'A' + 1);
        }
        if (column < 1 || column > 16_384) {
            throw new FileRefused(Reason.DAMAGED);
        }
        return column - 1;
    }

    private static int number(String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw new FileRefused(Reason.DAMAGED);
        }
    }
}
