package org.attest.returns;

import java.util.Locale;
import java.util.Map;
import org.attest.assessments.LastYear;
import org.attest.assessments.Task;
import org.attest.catalogue.Expected;
import org.attest.shared.Owner;
import org.jspecify.annotations.Nullable;

/** The cells of an outcome with its answer, as far as they need nothing but the two. */
final class OutcomeRows {

    private OutcomeRows() {}

    static RowCells cells(Task task, Map<Owner, String> names) {
        var outcome = task.outcome();
        var answer = task.answer();
        var level = answer.level();
        return new RowCells(names)
                .text(ReturnColumn.OUTCOME, outcome.code().code())
                .text(ReturnColumn.OUTCOME_TITLE, outcome.title())
                .text(ReturnColumn.EXPECTED_LEVEL, words(outcome.expected()))
                .choice(ReturnColumn.LEVEL, level, level == null ? "" : level.words())
                .text(ReturnColumn.LEVEL_REASON, answer.grounds().reason())
                .text(ReturnColumn.STATEMENT, answer.statement())
                .owner(ReturnColumn.OWNER, answer.owner())
                .date(ReturnColumn.DUE, answer.due())
                .choice(
                        ReturnColumn.PROGRESS,
                        answer.progress(),
                        answer.progress().words())
                .choice(
                        ReturnColumn.STILL_TRUE,
                        answer.unconfirmed() && !answer.waitsForSignature() ? StillTrue.NOT_YET : null,
                        StillTrue.NOT_YET.words());
    }

    static String words(Expected expected) {
        var level = expected.level();
        return level == null
                ? "Not known"
                : level.words() + ", " + expected.sureness().toLowerCase(Locale.ROOT);
    }

    /** {@code B2.a Achieved: what was said}; of a question that became another one, its code helps to look it up. */
    static @Nullable String lastYear(@Nullable LastYear before) {
        if (before == null) {
            return null;
        }
        var said = before.answer();
        var level = said.level();
        var statement = said.statement();
        var words = said.outcome().code() + " " + (level == null ? "No level" : level.words());
        return statement == null ? words : words + ": " + statement;
    }
}
