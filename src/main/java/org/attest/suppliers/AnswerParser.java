package org.attest.suppliers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.Refused;
import org.attest.spreadsheets.Cell;
import org.attest.spreadsheets.CellPlace;
import org.attest.spreadsheets.CellValue;
import org.attest.spreadsheets.Row;
import org.attest.spreadsheets.WorkbookContent;

/** Reads a filled workbook into rows; which questionnaire it answers is asked of what Attest kept under its id. */
final class AnswerParser {

    private static final String NOT_OURS = "This is no workbook of a questionnaire. Get one here, and fill that in.";
    private static final int FURTHEST_DOWN = 20;

    /** @param cells by the header of their column, folded */
    record FilledRow(String reference, String question, int number, Map<String, Cell> cells) {

        Cell cell(String header) {
            var cell = cells.get(AnswerCells.folded(header));
            return cell == null
                    ? new Cell(new CellPlace(AnswerSheet.SHEET, number, 0), new CellValue.Blank(), false)
                    : cell;
        }

        String place() {
            return AnswerSheet.SHEET + ", row " + number;
        }
    }

    /** @param problems what belongs to no question */
    record Filled(List<FilledRow> rows, List<String> problems) {}

    private final WorkbookContent content;

    AnswerParser(WorkbookContent content) {
        this.content = content;
    }

    /** @throws Refused for a file that carries no id of a workbook */
    UUID workbook() {
        var said = Optional.ofNullable(content.properties().get(AnswerSheet.PROPERTY))
                .or(() -> sheet(AnswerSheet.HIDDEN).flatMap(this::labelled))
                .orElseThrow(() -> new Refused(NOT_OURS));
        try {
            return UUID.fromString(said.strip());
        } catch (IllegalArgumentException e) {
            throw new Refused(NOT_OURS);
        }
    }

    Filled read() {
        var rows = content.rows(sheet(AnswerSheet.SHEET).orElseThrow(() -> new Refused(NOT_OURS)));
        var header = rows.stream()
                .filter(it -> it.number() <= FURTHEST_DOWN)
                .filter(it -> it.cells().stream().anyMatch(cell -> is(cell, AnswerSheet.REFERENCE)))
                .findFirst()
                .orElseThrow(() -> new Refused(NOT_OURS));
        var columns = columns(header);
        var problems = new ArrayList<String>();
        if (!content.merged(sheet(AnswerSheet.SHEET).orElseThrow()).isEmpty()) {
            problems.add("Some cells are merged. Of a merged area only the first cell is read.");
        }
        for (var wanted : List.of(AnswerSheet.QUESTION, AnswerSheet.CHOICE, AnswerSheet.FREE, AnswerSheet.NOTE)) {
            if (!columns.containsKey(AnswerCells.folded(wanted))) {
                throw new Refused("The column “%s” is missing on the sheet “%s”. Get a new workbook here."
                        .formatted(wanted, AnswerSheet.SHEET));
            }
        }
        var filled = rows.stream()
                .filter(it -> it.number() > header.number())
                .map(it -> row(it, columns))
                .filter(it -> !it.reference().isEmpty() || isFilled(it))
                .toList();
        return new Filled(filled, problems);
    }

    private static boolean isFilled(FilledRow row) {
        return List.of(AnswerSheet.CHOICE, AnswerSheet.FREE, AnswerSheet.NOTE).stream()
                .anyMatch(it -> !row.cell(it).isBlank());
    }

    private static FilledRow row(Row row, Map<String, Integer> columns) {
        var cells = new HashMap<String, Cell>();
        columns.forEach((header, at) -> cells.put(header, row.at(at)));
        var unplaced = new FilledRow("", "", row.number(), cells);
        return new FilledRow(
                AnswerCells.folded(unplaced.cell(AnswerSheet.REFERENCE).words()),
                AnswerCells.folded(unplaced.cell(AnswerSheet.QUESTION).words()),
                row.number(),
                cells);
    }

    private static Map<String, Integer> columns(Row header) {
        var columns = new HashMap<String, Integer>();
        var twice = new HashSet<String>();
        for (var cell : header.cells()) {
            var name = AnswerCells.folded(cell.words());
            if (columns.putIfAbsent(name, cell.place().column()) != null) {
                twice.add(cell.words());
            }
        }
        if (!twice.isEmpty()) {
            throw new Refused("The column “%s” is there twice. Take one away, and bring the file back."
                    .formatted(twice.iterator().next()));
        }
        return columns;
    }

    private Optional<String> labelled(String sheet) {
        return content.rows(sheet).stream()
                .filter(it -> AnswerCells.folded(it.words(0)).equals(AnswerCells.folded(AnswerSheet.PROPERTY)))
                .map(it -> it.words(1))
                .findFirst();
    }

    private Optional<String> sheet(String name) {
        return content.sheets().stream()
                .map(it -> it.name())
                .filter(it -> AnswerCells.folded(it).equals(AnswerCells.folded(name)))
                .findFirst();
    }

    private static boolean is(Cell cell, String header) {
        return AnswerCells.folded(cell.words()).equals(AnswerCells.folded(header));
    }
}
