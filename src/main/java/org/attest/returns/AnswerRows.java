package org.attest.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attest.assessments.Answer;
import org.attest.assessments.Indication;
import org.attest.assessments.LastYear;
import org.attest.assessments.Overview;
import org.attest.assessments.Stage;
import org.attest.assessments.Suggestion;
import org.attest.assessments.Task;
import org.attest.catalogue.AskedIndicator;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.Owner;
import org.jspecify.annotations.Nullable;

/** What an organisation says of the outcomes, as rows of the sheets Outcomes, Indicators and Questions. */
final class AnswerRows {

    private final Overview overview;
    private final Asked asked;
    private final Map<Owner, String> names;
    private final Map<OutcomeCode, LastYear> lastYears;
    private final Loading loading;
    private final Map<OutcomeCode, List<AskedIndicator>> byOutcome = new HashMap<>();

    /** @param loading whether the caller could only load the answers for the organisation */
    AnswerRows(
            Overview overview,
            Asked asked,
            Map<Owner, String> names,
            Map<OutcomeCode, LastYear> lastYears,
            Loading loading) {
        this.overview = overview;
        this.asked = asked;
        this.names = names;
        this.lastYears = lastYears;
        this.loading = loading;
        asked.indicators().values().forEach(it -> byOutcome
                .computeIfAbsent(it.outcome().code(), _ -> new ArrayList<>())
                .add(it.asked()));
    }

    /** @param provenBy the references of the evidence behind each outcome */
    List<ReturnPicture.Row> of(List<Task> tasks, Map<String, List<String>> provenBy) {
        var rows = new ArrayList<ReturnPicture.Row>();
        var byCode = new HashMap<OutcomeCode, Task>();
        for (var task : tasks) {
            byCode.put(task.outcome().code(), task);
            rows.add(outcome(task, provenBy));
        }
        asked.indicators().forEach((reference, it) -> {
            var task = byCode.get(it.outcome().code());
            if (task != null) {
                rows.add(indicator(reference, it, task));
            }
        });
        asked.questions().forEach((reference, it) -> {
            var task = byCode.get(it.outcome().code());
            if (task != null) {
                rows.add(question(reference, it, task));
            }
        });
        return rows;
    }

    private ReturnPicture.Row outcome(Task task, Map<String, List<String>> provenBy) {
        var code = task.outcome().code();
        var cells = OutcomeRows.cells(task, names)
                .text(ReturnColumn.SUGGESTED_LEVEL, suggested(task))
                .references(ReturnColumn.PROVEN_BY, provenBy.get(code.code()))
                .text(ReturnColumn.LAST_YEAR, OutcomeRows.lastYear(lastYears.get(code)));
        loading.concealed().outcome(cells, task.answer());
        return row(ReturnSheet.OUTCOMES, code.code(), cells, task);
    }

    private String suggested(Task task) {
        var answers = task.answer().grounds().indicators();
        return switch (Suggestion.of(byOutcome.getOrDefault(task.outcome().code(), List.of()), answers)) {
            case Suggestion.Suggested(var level, var justified) ->
                level.words() + (justified ? ", resting on Justified" : "");
            case Suggestion.NoneYet(var missing) ->
                missing == 1 ? "None yet: 1 answer is missing" : "None yet: %d answers are missing".formatted(missing);
            case Suggestion.NothingAsked() -> "";
        };
    }

    private ReturnPicture.Row indicator(String reference, Asked.OfIndicator it, Task task) {
        var answer = task.answer().grounds().indicators().to(it.key()).orElse(null);
        var indication = answer == null ? null : answer.indication();
        var cells = new RowCells(names)
                .text(ReturnColumn.INDICATOR, reference)
                .text(ReturnColumn.INDICATOR_OUTCOME, it.outcome().name())
                .text(ReturnColumn.INDICATOR_COLUMN, it.asked().column().words())
                .text(ReturnColumn.PLAIN_STATEMENT, it.statement())
                .choice(ReturnColumn.INDICATION, indication, words(indication))
                .text(ReturnColumn.INDICATION_COMMENT, answer == null ? null : answer.comment());
        loading.concealed().indicator(cells, task.answer(), it.key());
        return row(ReturnSheet.INDICATORS, reference, cells, task);
    }

    private static String words(@Nullable Indication indication) {
        return indication == null ? "" : indication.words();
    }

    private ReturnPicture.Row question(String reference, Asked.OfQuestion it, Task task) {
        var said = task.answer().grounds().questions();
        var cells = new RowCells(names)
                .text(ReturnColumn.QUESTION, reference)
                .text(ReturnColumn.QUESTION_OUTCOME, it.outcome().name())
                .text(ReturnColumn.QUESTION_WORDS, it.question().words())
                .text(ReturnColumn.ANSWER_KIND, it.question().answer())
                .text(ReturnColumn.QUESTION_ANSWER, said.to(reference).orElse(null))
                .text(ReturnColumn.QUESTION_NOTE, said.noteOn(reference).orElse(null));
        loading.concealed().question(cells, task.answer(), reference);
        return row(ReturnSheet.QUESTIONS, reference, cells, task);
    }

    private ReturnPicture.Row row(ReturnSheet sheet, String reference, RowCells cells, Task task) {
        Answer answer = task.answer();
        var changedBy = answer.changedBy();
        return new ReturnPicture.Row(
                sheet,
                reference,
                cells.cells(),
                answer.version(),
                changedBy == null ? null : names.get(changedBy),
                answer.changedAt(),
                door(task),
                cells.concealed());
    }

    private boolean takesAnswer(Task task) {
        return overview.takesAnswers()
                && (overview.stage().isOpen() || (overview.stage() == Stage.QUERIED && task.queried()));
    }

    private ReturnPicture.Door door(Task task) {
        if (task.mayAnswer() || (loading.onBehalf() && takesAnswer(task))) {
            return new ReturnPicture.Door.Open();
        }
        if (!overview.takesAnswers()) {
            return new ReturnPicture.Door.Closed(
                    "DSPT %s takes no answers now".formatted(overview.edition().year()));
        }
        var stage = overview.stage();
        if (stage == Stage.QUERIED && !task.queried()) {
            return new ReturnPicture.Door.Closed(
                    "The ICB queried other outcomes only, so this one stays as it was sealed");
        }
        return stage.isOpen() || stage == Stage.QUERIED
                ? new ReturnPicture.Door.Closed("This outcome is not yours to answer")
                : new ReturnPicture.Door.Closed("The round is " + stage.words().toLowerCase(Locale.ROOT));
    }
}
