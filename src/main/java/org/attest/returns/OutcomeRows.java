package org.attest.returns;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attest.assessments.Overview;
import org.attest.assessments.Stage;
import org.attest.assessments.Task;
import org.attest.catalogue.Expected;
import org.attest.shared.Owner;

/** An outcome with its answer as a row of the workbook. */
final class OutcomeRows {

    private OutcomeRows() {}

    static ReturnPicture.Row row(
            Task task,
            Overview overview,
            Map<Owner, String> names,
            Map<String, List<String>> provenBy,
            boolean onBehalf) {
        var outcome = task.outcome();
        var answer = task.answer();
        var code = outcome.code().code();
        var level = answer.level();
        var cells = new RowCells(names)
                .text(ReturnColumn.OUTCOME, code)
                .text(ReturnColumn.OUTCOME_TITLE, outcome.title())
                .text(ReturnColumn.EXPECTED_LEVEL, words(outcome.expected()))
                .choice(ReturnColumn.LEVEL, level, level == null ? "" : level.words())
                .text(ReturnColumn.STATEMENT, answer.statement())
                .owner(ReturnColumn.OWNER, answer.owner())
                .date(ReturnColumn.DUE, answer.due())
                .choice(
                        ReturnColumn.PROGRESS,
                        answer.progress(),
                        answer.progress().words())
                .references(ReturnColumn.PROVEN_BY, provenBy.get(code))
                .cells();
        var changedBy = answer.changedBy();
        return new ReturnPicture.Row(
                ReturnSheet.OUTCOMES,
                code,
                cells,
                answer.version(),
                changedBy == null ? null : names.get(changedBy),
                answer.changedAt(),
                door(task, overview, onBehalf));
    }

    private static boolean takesAnswer(Task task, Overview overview) {
        return overview.takesAnswers()
                && (overview.stage().isOpen() || (overview.stage() == Stage.QUERIED && task.queried()));
    }

    static String words(Expected expected) {
        var level = expected.level();
        return level == null
                ? "Not known"
                : level.words() + ", " + expected.sureness().toLowerCase(Locale.ROOT);
    }

    private static ReturnPicture.Door door(Task task, Overview overview, boolean onBehalf) {
        if (task.mayAnswer() || (onBehalf && takesAnswer(task, overview))) {
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
