package org.attest.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.attest.assessments.Indication;
import org.attest.assessments.IndicatorKey;
import org.attest.catalogue.Level;
import org.attest.spreadsheets.Cell;
import org.attest.spreadsheets.Row;

/**
 * Gathers the answered indicators of a GovAssure workbook. One text stands beside up to three indicators: it is the comment
 * of every justified answer of its row or, where none is, of the best column that is answered.
 */
final class GovassureIndicators {

    private static final Pattern INDICATOR =
            Pattern.compile("([A-Z]\\d{1,2}\\.[a-z]\\.\\d{1,3})\\s+[-\\u2013]\\s.*", Pattern.DOTALL);

    /** The same three answers, in the words of the columns; "agreed" says that the statement is true. */
    private static final Map<String, Indication> ANSWERS = Map.of(
            "agreed", Indication.TRUE,
            "true_have_justification", Indication.JUSTIFIED,
            "not_true_have_justification", Indication.JUSTIFIED,
            "not_true_no_justification", Indication.NOT_TRUE);

    private final List<ParsedRow> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int shared;
    private String firstShared = "";

    /** One answer with the cell that its indicator stands in. */
    private record Answered(IndicatorKey key, Cell indicator, ParsedCell answer) {

        boolean isJustified() {
            return Normal.folded(answer.text()).equals(Normal.folded(Indication.JUSTIFIED.words()));
        }
    }

    void see(Row row, GovassureHeading heading, String outcome) {
        var answered = new ArrayList<Answered>();
        for (var level : List.of(Level.ACHIEVED, Level.PARTIALLY_ACHIEVED, Level.NOT_ACHIEVED)) {
            var cell = row.at(heading.indicators().getOrDefault(level, 0));
            var answer = row.at(heading.answers().getOrDefault(level, 0));
            var identifier = INDICATOR.matcher(cell.words());
            if (answer.isBlank() && !answer.formula()) {
                continue;
            }
            if (identifier.matches() && identifier.group(1).startsWith(outcome + ".")) {
                answered.add(new Answered(new IndicatorKey(level, identifier.group(1)), cell, answer(answer)));
            } else {
                problems.add(new Problem(
                        ProblemKind.ANSWER_TO_NOTHING, answer.place().toString(), answer.words(), ""));
            }
        }
        keep(answered, row.at(heading.text()));
    }

    private static ParsedCell answer(Cell cell) {
        var read = CellKinds.ofOthers(ReturnColumn.INDICATION, cell);
        var known = ANSWERS.get(Normal.folded(cell.words()));
        return known == null
                ? read
                : new ParsedCell(read.column(), read.place(), read.kind(), known.words(), read.formula());
    }

    private void keep(List<Answered> answered, Cell text) {
        var hasText = !text.isBlank() || text.formula();
        if (hasText && answered.isEmpty()) {
            problems.add(
                    new Problem(ProblemKind.TEXT_BESIDE_NOTHING, text.place().toString(), text.words(), ""));
        }
        var justified = answered.stream().anyMatch(Answered::isJustified);
        for (var one : answered) {
            var commented = hasText && (justified ? one.isJustified() : one == answered.getFirst());
            rows.add(row(one, text, commented));
        }
        if (hasText && answered.size() > 1 && shared++ == 0) {
            firstShared = text.place().toString();
        }
    }

    private ParsedRow row(Answered one, Cell text, boolean commented) {
        var cells = new ArrayList<ParsedCell>();
        var place = one.indicator().place().toString();
        cells.add(new ParsedCell(
                ReturnColumn.INDICATOR, place, ParsedCell.Kind.TEXT, one.key().toString(), false));
        cells.add(one.answer());
        if (commented) {
            cells.add(CellKinds.ofOthers(ReturnColumn.INDICATION_COMMENT, text));
        }
        return new ParsedRow(ReturnSheet.INDICATORS, rows.size() + 1, false, cells);
    }

    List<ParsedRow> rows() {
        return rows;
    }

    List<Problem> problems() {
        var all = new ArrayList<>(problems);
        if (shared > 0) {
            var cells = shared == 1 ? "1 cell" : shared + " cells";
            all.add(new Problem(ProblemKind.TEXT_BESIDE_SEVERAL, firstShared, cells, ""));
        }
        return all;
    }
}
