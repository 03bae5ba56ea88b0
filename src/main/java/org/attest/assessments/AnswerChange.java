package org.attest.assessments;

import java.time.LocalDate;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.Owner;
import org.jspecify.annotations.Nullable;

/**
 * All of an answer as a person wants it, and the version of the answer that the person was looking at. Without
 * {@code grounds} those of the answer stay as they are.
 */
public record AnswerChange(
        OutcomeCode outcome,
        long basedOn,
        @Nullable Level level,
        @Nullable String statement,
        @Nullable Owner owner,
        @Nullable LocalDate due,
        Progress progress,
        @Nullable Grounds grounds) {

    /** A change that leaves the grounds alone. */
    public AnswerChange(
            OutcomeCode outcome,
            long basedOn,
            @Nullable Level level,
            @Nullable String statement,
            @Nullable Owner owner,
            @Nullable LocalDate due,
            Progress progress) {
        this(outcome, basedOn, level, statement, owner, due, progress, null);
    }

    /** The same wish on top of what somebody else saved meanwhile: the person has seen both and keeps their own. */
    public AnswerChange onTopOf(Answer theirs) {
        return new AnswerChange(outcome, theirs.version(), level, statement, owner, due, progress, grounds);
    }
}
