package org.attest.assessments;

import java.time.LocalDate;
import org.attest.shared.Owner;
import org.jspecify.annotations.Nullable;

/** Whose an outcome is to be and until when; what is null stays as it is. */
public record Assignment(@Nullable Owner owner, @Nullable LocalDate due) {

    AnswerChange of(Answer answer) {
        return new AnswerChange(
                answer.outcome(),
                answer.version(),
                answer.level(),
                answer.statement(),
                owner == null ? answer.owner() : owner,
                due == null ? answer.due() : due,
                answer.progress());
    }
}
