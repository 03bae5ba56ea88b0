package org.attest.assessments;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** The answer to one outcome as it stands. */
@Entity
@Table(name = "answer")
class KeptAnswer {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "assessment_id")
    private UUID assessment;

    @Column(name = "outcome_code")
    private String outcome;

    @Embedded
    private AnswerValues content;

    private boolean unconfirmed;

    private PersonId changedBy;

    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected KeptAnswer() {}

    KeptAnswer(Assessment assessment, OutcomeCode outcome, AnswerValues values, PersonId by, Instant at) {
        this.id = Ids.next();
        this.organisation = assessment.organisation();
        this.assessment = assessment.id();
        this.outcome = outcome.code();
        this.content = values;
        this.changedBy = by;
        this.changedAt = at;
    }

    /** An answer of last year, which waits for somebody to say that it is still true. */
    static KeptAnswer carried(
            Assessment assessment, OutcomeCode outcome, AnswerValues values, PersonId by, Instant at) {
        var answer = new KeptAnswer(assessment, outcome, values, by, at);
        answer.unconfirmed = true;
        return answer;
    }

    /** @param confirms whether a carried answer is a person's own from now on */
    void become(AnswerValues wanted, boolean confirms, PersonId by, Instant at) {
        content = wanted;
        unconfirmed = unconfirmed && !confirms;
        changedBy = by;
        changedAt = at;
    }

    OutcomeCode outcome() {
        return new OutcomeCode(outcome);
    }

    boolean unconfirmed() {
        return unconfirmed;
    }

    AnswerValues content() {
        return content;
    }

    /** The first saving makes version 1, so that 0 can mean "never saved". */
    Answer answer() {
        return new Answer(
                outcome(),
                content.level(),
                content.statement(),
                content.owner(),
                content.due(),
                content.progress(),
                content.grounds(),
                unconfirmed,
                version == null ? 0 : version + 1,
                changedBy,
                changedAt,
                Set.of());
    }
}
