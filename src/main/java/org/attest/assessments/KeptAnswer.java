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

    private @Nullable UUID loadedIn;

    private @Nullable PersonId loadedBy;

    private boolean loadedRejected;

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

    /** @param confirms whether an unconfirmed answer is a person's own from now on */
    void become(AnswerValues wanted, boolean confirms, PersonId by, Instant at) {
        content = wanted;
        changedBy = by;
        changedAt = at;
        if (confirms) {
            confirm();
        }
    }

    /** It came in a return that this person loaded for the organisation. */
    void loaded(UUID in, PersonId by) {
        unconfirmed = true;
        loadedIn = in;
        loadedBy = by;
        loadedRejected = false;
    }

    void confirm() {
        unconfirmed = false;
        loadedIn = null;
        loadedBy = null;
        loadedRejected = false;
    }

    /** The approver says that a loaded answer is not theirs: it stays as it is until somebody says it anew, or that it is true. */
    void reject() {
        loadedRejected = true;
    }

    /**
     * Whether saving these values makes an unconfirmed answer this person's own. Whoever loaded it never does that, and
     * calling a loaded answer ready is not enough.
     */
    boolean confirmedBy(AnswerValues wanted, PersonId by) {
        if (!unconfirmed || isLoadedBy(by)) {
            return false;
        }
        return loadedIn == null ? wanted.confirms(content) : wanted.saysAnew(content);
    }

    boolean isLoadedBy(PersonId person) {
        return person.equals(loadedBy);
    }

    private Answer.@Nullable Loaded loaded() {
        return loadedIn == null || loadedBy == null ? null : new Answer.Loaded(loadedIn, loadedBy, loadedRejected);
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
                loaded(),
                version == null ? 0 : version + 1,
                changedBy,
                changedAt,
                Set.of());
    }
}
