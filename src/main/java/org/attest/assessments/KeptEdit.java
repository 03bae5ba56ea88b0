package org.attest.assessments;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.Ids;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One row of an answer's history; it is written once and never changed. */
@Entity
@Table(name = "answer_edit")
class KeptEdit extends RoundRow {

    @Column(name = "outcome_code")
    private String outcome;

    private PersonId editedBy;

    private Instant editedAt;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private AnswerEdit.Through through;

    private boolean levelSet;

    private boolean confirmed;

    private @Nullable UUID loadedIn;

    @Embedded
    @AttributeOverride(name = "level", column = @Column(name = "level_before", columnDefinition = "varchar(30)"))
    @AttributeOverride(name = "statement", column = @Column(name = "statement_before", columnDefinition = "mediumtext"))
    @AttributeOverride(name = "ownerPerson", column = @Column(name = "owner_before"))
    @AttributeOverride(name = "ownerTeam", column = @Column(name = "owner_team_before"))
    @AttributeOverride(name = "due", column = @Column(name = "due_before"))
    @AttributeOverride(name = "progress", column = @Column(name = "progress_before", columnDefinition = "varchar(30)"))
    @AttributeOverride(
            name = "levelReason",
            column = @Column(name = "level_reason_before", columnDefinition = "mediumtext"))
    @AttributeOverride(
            name = "indicators",
            column = @Column(name = "indicators_before", columnDefinition = "mediumtext"))
    @AttributeOverride(name = "questions", column = @Column(name = "questions_before", columnDefinition = "mediumtext"))
    private AnswerValues before;

    @Embedded
    @AttributeOverride(name = "level", column = @Column(name = "level_after", columnDefinition = "varchar(30)"))
    @AttributeOverride(name = "statement", column = @Column(name = "statement_after", columnDefinition = "mediumtext"))
    @AttributeOverride(name = "ownerPerson", column = @Column(name = "owner_after"))
    @AttributeOverride(name = "ownerTeam", column = @Column(name = "owner_team_after"))
    @AttributeOverride(name = "due", column = @Column(name = "due_after"))
    @AttributeOverride(name = "progress", column = @Column(name = "progress_after", columnDefinition = "varchar(30)"))
    @AttributeOverride(
            name = "levelReason",
            column = @Column(name = "level_reason_after", columnDefinition = "mediumtext"))
    @AttributeOverride(
            name = "indicators",
            column = @Column(name = "indicators_after", columnDefinition = "mediumtext"))
    @AttributeOverride(name = "questions", column = @Column(name = "questions_after", columnDefinition = "mediumtext"))
    private AnswerValues after;

    @SuppressWarnings("NullAway.Init")
    protected KeptEdit() {}

    KeptEdit(Assessment assessment, AnswerEdit edit) {
        super(Ids.next(), assessment, edit.round());
        this.outcome = edit.outcome().code();
        this.editedBy = edit.by();
        this.editedAt = edit.at();
        this.through = edit.through();
        this.levelSet = edit.setsLevel();
        this.confirmed = edit.confirmed();
        this.before = edit.before();
        this.after = edit.after();
    }

    /** @param loadedIn the return, loaded for the organisation, in which the change came */
    KeptEdit(Assessment assessment, AnswerEdit edit, @Nullable UUID loadedIn) {
        this(assessment, edit);
        this.loadedIn = loadedIn;
    }

    AnswerEdit edit() {
        return new AnswerEdit(new OutcomeCode(outcome), round(), editedBy, editedAt, through, confirmed, before, after);
    }
}
