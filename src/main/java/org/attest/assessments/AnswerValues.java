package org.attest.assessments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.attest.catalogue.Level;
import org.attest.shared.FieldChange;
import org.attest.shared.Narrative;
import org.attest.shared.Owner;
import org.attest.shared.PersonId;
import org.attest.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** What an answer says. */
@Embeddable
public record AnswerValues(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)") @Nullable
        Level level,

        @Column(columnDefinition = "mediumtext") @Nullable String statement,
        @Column(name = "owner") @Nullable PersonId ownerPerson,

        @Column(name = "owner_team") @Nullable TeamId ownerTeam,
        @Nullable LocalDate due,

        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        Progress progress,

        @Column(columnDefinition = "mediumtext") @Nullable String levelReason,

        @Column(columnDefinition = "mediumtext") IndicatorAnswers indicators,

        @Column(columnDefinition = "mediumtext") QuestionAnswers questions) {

    static final AnswerValues NONE = new AnswerValues(
            null, null, null, null, null, Progress.NOT_STARTED, null, IndicatorAnswers.NONE, QuestionAnswers.NONE);

    AnswerValues(
            @Nullable Level level,
            @Nullable String statement,
            @Nullable Owner owner,
            @Nullable LocalDate due,
            Progress progress,
            @Nullable String levelReason,
            IndicatorAnswers indicators,
            QuestionAnswers questions) {
        this(
                level,
                statement,
                owner instanceof PersonId person ? person : null,
                owner instanceof TeamId team ? team : null,
                due,
                progress,
                levelReason,
                indicators,
                questions);
    }

    /** @param kept the grounds where the change leaves them alone */
    static AnswerValues of(AnswerChange change, Grounds kept) {
        var grounds = Objects.requireNonNullElse(change.grounds(), kept);
        return new AnswerValues(
                change.level(),
                Narrative.checked(change.statement()),
                change.owner(),
                change.due(),
                change.progress(),
                grounds.reason(),
                grounds.indicators(),
                grounds.questions());
    }

    /** The person or the team to whom the outcome is assigned. */
    public @Nullable Owner owner() {
        return ownerPerson != null ? ownerPerson : ownerTeam;
    }

    Grounds grounds() {
        return new Grounds(levelReason, indicators, questions);
    }

    /**
     * Whether saving these values in place of carried ones confirms them: something was said anew, or it is called
     * ready. Giving it an owner or a date is not.
     */
    boolean confirms(AnswerValues carried) {
        return saysAnew(carried) || (progress == Progress.READY && carried.progress != Progress.READY);
    }

    /** Whether level, statement or grounds differ; what is noted beside the questions says nothing. */
    boolean saysAnew(AnswerValues before) {
        return level != before.level
                || !Objects.equals(statement, before.statement)
                || !Objects.equals(levelReason, before.levelReason)
                || !indicators.equals(before.indicators)
                || !questions.all().equals(before.questions.all());
    }

    AnswerValues ready() {
        return new AnswerValues(level, statement, owner(), due, Progress.READY, levelReason, indicators, questions);
    }

    /** What the trail keeps of a change to these values: the statement only as its hash. */
    List<FieldChange> changesFrom(AnswerValues before) {
        var fields = Stream.of(
                        FieldChange.of("level", before.level, level),
                        FieldChange.ofText("statement", before.statement, statement),
                        FieldChange.of("owner", before.owner(), owner()),
                        FieldChange.of("due", before.due, due),
                        FieldChange.of("progress", before.progress, progress),
                        FieldChange.ofText("reason for the level", before.levelReason, levelReason))
                .filter(FieldChange::isChange);
        var grounds = Stream.concat(
                indicators.changesFrom(before.indicators).stream(), questions.changesFrom(before.questions).stream());
        return Stream.concat(fields, grounds).toList();
    }
}
