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

    private static final int FURTHEST_DOWN = 20;

    /** @param cells by the header of their column, folded */
    record FilledRow(String reference, String question, int number, Map<String, Cell> cells) {

        Cell cell(String header) {
            var cell = cells.get(AnswerCells.folded(header));
            return cell == null
                    ? new Cell(new CellPlace(AnswerSheet.SHEET, number, 0), new CellValue.Blank(), false)
                    : cell;
        }

        /** The row as problems name it. */
        String place() {
            return AnswerSheet.SHEET + "!" + number;
        }

        /** The cell as problems name it, the row where the file has no such cell. */
        String place(String header) {
            var cell = cells.get(AnswerCells.folded(header));
            return cell == null ? place() : cell.place().toString();
        }
    }

    /**
     * @param workbook the id that the file carries
     * @param problems what belongs to no question
     */
    record Filled(UUID workbook, List<FilledRow> rows, List<AnswerFault> problems) {}

    private final WorkbookContent content;

    AnswerParser(WorkbookContent content) {
        this.content = content;
    }

    private UUID workbook() {
        var said = Optional.ofNullable(content.properties().get(AnswerSheet.PROPERTY))
                .or(() -> sheet(AnswerSheet.HIDDEN).flatMap(this::labelled))
                .orElseThrow(AnswerProblem.NOT_A_QUESTIONNAIRE::refusal);
        try {
            return UUID.fromString(said.strip());
        } catch (IllegalArgumentException e) {
            throw AnswerProblem.NOT_A_QUESTIONNAIRE.refusal();
        }
    }

    /** @throws Refused for a file that carries no id of a workbook, or whose columns are not those of one */
    Filled read() {
        var workbook = workbook();
        var rows = content.rows(sheet(AnswerSheet.SHEET).orElseThrow(AnswerProblem.NOT_A_QUESTIONNAIRE::refusal));
        var header = rows.stream()
                .filter(it -> it.number() <= FURTHEST_DOWN)
                .filter(it -> it.cells().stream().anyMatch(cell -> is(cell, AnswerSheet.REFERENCE)))
                .findFirst()
                .orElseThrow(AnswerProblem.NOT_A_QUESTIONNAIRE::refusal);
        var columns = columns(header);
        var problems = new ArrayList<AnswerFault>();
        if (!content.merged(sheet(AnswerSheet.SHEET).orElseThrow()).isEmpty()) {
            problems.add(new AnswerFault(AnswerProblem.ANSWERS_MERGED, AnswerSheet.SHEET, "", ""));
        }
        for (var wanted : List.of(AnswerSheet.QUESTION, AnswerSheet.CHOICE, AnswerSheet.FREE, AnswerSheet.NOTE)) {
            if (!columns.containsKey(AnswerCells.folded(wanted))) {
                throw new Refused("The column “%s” is missing on the sheet “%s”. %s"
                        .formatted(wanted, AnswerSheet.SHEET, AnswerProblem.ANSWER_COLUMN_MISSING.words()));
            }
        }
        var filled = rows.stream()
                .filter(it -> it.number() > header.number())
                .map(it -> row(it, columns))
                .filter(it -> !it.reference().isEmpty() || isFilled(it))
                .toList();
        return new Filled(workbook, filled, problems);
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
            throw new Refused("“%s” is there twice. %s"
                    .formatted(twice.iterator().next(), AnswerProblem.ANSWER_COLUMN_TWICE.words()));
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
