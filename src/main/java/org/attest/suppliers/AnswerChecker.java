package org.attest.suppliers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.attest.shared.Refused;

/** Lays the rows of a filled workbook beside the answers that stand now and those that it showed when it went out. */
final class AnswerChecker {

    private final Questionnaire questionnaire;
    private final Answered base;
    private final Answered now;
    private final AnswerCells cells;

    AnswerChecker(Questionnaire questionnaire, Answered base, Answered now) {
        this.questionnaire = questionnaire;
        this.base = base;
        this.now = now;
        this.cells = new AnswerCells(questionnaire);
    }

    AnswerPreview check(String fileName, AnswerParser.Filled filled) {
        var problems = new ArrayList<>(filled.problems());
        var rows = new HashMap<String, List<AnswerParser.FilledRow>>();
        for (var row : filled.rows()) {
            var question = questionnaire.question(row.reference());
            if (question.isEmpty()) {
                problems.add(
                        row.reference().isEmpty()
                                ? "%s: the reference is gone, so nothing of the row is taken.".formatted(row.place())
                                : "%s: there is no question “%s”. References are not to be changed."
                                        .formatted(row.place(), row.reference()));
            } else {
                rows.computeIfAbsent(row.reference(), _ -> new ArrayList<>()).add(row);
            }
        }
        var lines = new ArrayList<AnswerLine>();
        for (var question : questionnaire.questions()) {
            var found = rows.getOrDefault(question.key(), List.of());
            if (found.isEmpty()) {
                problems.add("The row of “%s” is missing. Its answer stays as it is.".formatted(question.brief()));
            } else {
                lines.add(line(question, found));
            }
        }
        return new AnswerPreview(fileName, lines, problems);
    }

    private AnswerLine line(Question question, List<AnswerParser.FilledRow> found) {
        var row = found.getFirst();
        var present = now.answer(question);
        if (found.size() > 1) {
            return AnswerLine.wrong(question, row.place(), present, "This reference stands in more than one row.");
        }
        if (!row.question().equals(AnswerCells.folded(question.text()))) {
            return AnswerLine.wrong(
                    question,
                    row.place(),
                    present,
                    "The question in this row is not the one of its reference. Was the sheet sorted or pasted in part?");
        }
        try {
            var column = question.isChoice() ? AnswerSheet.CHOICE : AnswerSheet.FREE;
            var note = question.isChoice() ? cells.note(row.cell(AnswerSheet.NOTE)) : null;
            var file = new NewAnswer(cells.value(question, row.cell(column)), note);
            return AnswerLine.of(question, row.place(), base.answer(question), present, file);
        } catch (Refused refused) {
            return AnswerLine.wrong(question, row.place(), present, String.valueOf(refused.getMessage()));
        }
    }
}
