package org.attest.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.attest.assessments.Answer;
import org.attest.assessments.AnswerChange;
import org.attest.assessments.Grounds;
import org.attest.assessments.Indication;
import org.attest.assessments.IndicatorAnswer;
import org.attest.assessments.IndicatorAnswers;
import org.attest.assessments.Progress;
import org.attest.assessments.QuestionAnswers;
import org.attest.catalogue.Level;
import org.attest.shared.Owner;
import org.jspecify.annotations.Nullable;

/** From the cells taken from the rows of one outcome to the change of its answer; what is not taken stays as it is. */
final class AnswerCells {

    private AnswerCells() {}

    /** @param rows of Outcomes, Indicators and Questions */
    static AnswerChange change(Answer now, List<Decided> rows, Asked asked) {
        var own = new TakenCells(rows.stream()
                .filter(it -> it.row().sheet() == ReturnSheet.OUTCOMES)
                .flatMap(it -> it.taken().stream())
                .toList());
        var progress = own.value(ReturnColumn.PROGRESS, now.progress(), Progress::valueOf);
        var grounds = now.grounds();
        return new AnswerChange(
                now.outcome(),
                now.version(),
                own.value(ReturnColumn.LEVEL, now.level(), Level::valueOf),
                own.value(ReturnColumn.STATEMENT, now.statement(), it -> it),
                own.value(ReturnColumn.OWNER, now.owner(), Owner::of),
                own.value(ReturnColumn.DUE, now.due(), LocalDate::parse),
                progress == null ? Progress.NOT_STARTED : progress,
                new Grounds(
                        own.value(ReturnColumn.LEVEL_REASON, grounds.reason(), it -> it),
                        indicators(grounds.indicators(), rows, asked),
                        questions(grounds.questions(), rows)));
    }

    private static IndicatorAnswers indicators(IndicatorAnswers now, List<Decided> rows, Asked asked) {
        var answers = now;
        for (var row : rows) {
            if (row.row().sheet() == ReturnSheet.INDICATORS) {
                var key = Objects.requireNonNull(
                                asked.indicators().get(row.row().reference()))
                        .key();
                var cells = new TakenCells(row.taken());
                var before = now.to(key).orElse(null);
                var indication = cells.value(
                        ReturnColumn.INDICATION,
                        before == null ? alreadyThere(row) : before.indication(),
                        Indication::valueOf);
                var comment = cells.value(
                        ReturnColumn.INDICATION_COMMENT, before == null ? null : before.comment(), it -> it);
                answers = answers.with(key, indication == null ? null : new IndicatorAnswer(indication, comment));
            }
        }
        return answers;
    }

    /** What the row says as Attest does, also where that is not shared with who loads it. */
    private static @Nullable Indication alreadyThere(Decided row) {
        return row.row().cells().stream()
                .filter(it -> it.column() == ReturnColumn.INDICATION && it.end() == CellEnd.ALREADY_THERE)
                .map(JudgedCell::file)
                .filter(Objects::nonNull)
                .map(it -> Indication.valueOf(it.value()))
                .findFirst()
                .orElse(null);
    }

    private static QuestionAnswers questions(QuestionAnswers now, List<Decided> rows) {
        var answers = new TreeMap<>(now.all());
        var notes = new TreeMap<>(now.notes());
        for (var row : rows) {
            if (row.row().sheet() == ReturnSheet.QUESTIONS) {
                var question = row.row().reference();
                var cells = new TakenCells(row.taken());
                put(answers, question, cells.value(ReturnColumn.QUESTION_ANSWER, answers.get(question), it -> it));
                put(notes, question, cells.value(ReturnColumn.QUESTION_NOTE, notes.get(question), it -> it));
            }
        }
        return new QuestionAnswers(answers, notes);
    }

    private static void put(Map<String, String> said, String question, @Nullable String text) {
        if (text == null) {
            said.remove(question);
        } else {
            said.put(question, text);
        }
    }

    /** Whether the row says that what was carried from last year is still true. */
    static boolean confirms(Decided row) {
        return row.taken().stream()
                .filter(it -> it.column() == ReturnColumn.STILL_TRUE)
                .map(JudgedCell::file)
                .anyMatch(it -> it != null && it.value().equals(StillTrue.YES.name()));
    }
}
