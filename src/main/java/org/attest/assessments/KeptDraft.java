package org.attest.assessments;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.DsptYear;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What one person typed and did not save yet. */
@Entity
@Table(name = "answer_draft")
class KeptDraft {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "dspt_year")
    private DsptYear year;

    @Column(name = "outcome_code")
    private String outcome;

    private PersonId person;

    private long basedOn;

    @Embedded
    private AnswerValues content;

    private Instant keptAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected KeptDraft() {}

    KeptDraft(AssessmentRef ref, PersonId person, AnswerChange change, AnswerValues values, Instant at) {
        this.id = Ids.next();
        this.organisation = ref.organisation();
        this.year = ref.year();
        this.outcome = change.outcome().code();
        this.person = person;
        this.basedOn = change.basedOn();
        this.content = values;
        this.keptAt = at;
    }

    void become(AnswerChange change, AnswerValues wanted, Instant at) {
        basedOn = change.basedOn();
        content = wanted;
        keptAt = at;
    }

    Draft draft() {
        var change = new AnswerChange(
                new OutcomeCode(outcome),
                basedOn,
                content.level(),
                content.statement(),
                content.owner(),
                content.due(),
                content.progress(),
                content.grounds());
        return new Draft(change, keptAt);
    }
}
