package org.attest.suppliers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

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
                var kind = row.reference().isEmpty()
                        ? AnswerProblem.ANSWER_REFERENCE_GONE
                        : AnswerProblem.NO_SUCH_QUESTION;
                problems.add(new AnswerFault(kind, row.place(AnswerSheet.REFERENCE), row.reference(), ""));
            } else {
                rows.computeIfAbsent(row.reference(), _ -> new ArrayList<>()).add(row);
            }
        }
        var lines = new ArrayList<AnswerLine>();
        for (var question : questionnaire.questions()) {
            var found = rows.getOrDefault(question.key(), List.of());
            if (found.isEmpty()) {
                problems.add(new AnswerFault(AnswerProblem.QUESTION_MISSING, "", question.brief(), ""));
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
            return wrong(question, row, AnswerSheet.REFERENCE, AnswerProblem.ANSWERED_TWICE, row.reference());
        }
        if (!row.question().equals(AnswerCells.folded(question.text()))) {
            return wrong(question, row, AnswerSheet.QUESTION, AnswerProblem.QUESTION_MOVED, "");
        }
        var column = AnswerSheet.NOTE;
        try {
            var note = question.isChoice() ? cells.note(row.cell(column)) : null;
            column = question.isChoice() ? AnswerSheet.CHOICE : AnswerSheet.FREE;
            var file = new NewAnswer(cells.value(question, row.cell(column)), note);
            return AnswerLine.of(question, row.place(), base.answer(question), present, file);
        } catch (AnswerUnread unread) {
            return AnswerLine.wrong(question, row.place(), present, unread.at(row.place(column)));
        }
    }

    private AnswerLine wrong(
            Question question, AnswerParser.FilledRow row, String column, AnswerProblem kind, String found) {
        var fault = new AnswerFault(kind, row.place(column), found, "");
        return AnswerLine.wrong(question, row.place(), now.answer(question), fault);
    }
}
