package org.attest.assessments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.catalogue.Standing;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** One outcome under a seal; it is written once and never changed. */
@Entity
@Table(name = "sealed_answer")
class KeptSealedAnswer {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "seal_id")
    private UUID seal;

    @Column(name = "outcome_code")
    private String outcome;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private @Nullable Level level;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String statement;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private @Nullable Level expectedLevel;

    private boolean expectedConfirmed;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Standing standing;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String levelReason;

    @Column(columnDefinition = "mediumtext")
    private IndicatorAnswers indicators;

    @Column(columnDefinition = "mediumtext")
    private QuestionAnswers questions;

    private boolean unconfirmed;

    @Column(columnDefinition = "mediumtext")
    private @Nullable Proofs evidence;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected KeptSealedAnswer() {}

    KeptSealedAnswer(Seal seal, SealedAnswer answer) {
        this.id = Ids.next();
        this.organisation = seal.assessment().organisation();
        this.seal = seal.id();
        this.outcome = answer.outcome().code();
        this.level = answer.level();
        this.statement = answer.statement();
        this.expectedLevel = answer.expected();
        this.expectedConfirmed = answer.expectedConfirmed();
        this.standing = answer.standing();
        this.levelReason = answer.grounds().reason();
        this.indicators = answer.grounds().indicators();
        this.unconfirmed = answer.unconfirmed();
        this.questions = answer.grounds().questions();
        this.evidence = answer.evidence();
    }

    SealedAnswer answer() {
        return new SealedAnswer(
                new OutcomeCode(outcome),
                level,
                statement,
                false,
                expectedLevel,
                expectedConfirmed,
                standing,
                new Grounds(levelReason, indicators, questions),
                unconfirmed,
                evidence);
    }
}
