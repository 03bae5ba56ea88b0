package org.attest.assessors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.hibernate.annotations.Immutable;

/** What a frozen item was linked to at that moment; it is written once and never changed. */
@Entity
@Immutable
@Table(name = "independent_evidence_outcome")
class KeptEvidenceOutcome {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "independent_id")
    private UUID independent;

    @Column(name = "evidence_id")
    private UUID evidence;

    @Column(name = "outcome_code", columnDefinition = "varchar(8)")
    private OutcomeCode outcome;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptEvidenceOutcome() {}

    KeptEvidenceOutcome(KeptEvidence evidence, OutcomeCode outcome) {
        this.id = Ids.next();
        this.organisation = evidence.organisation();
        this.independent = evidence.independent();
        this.evidence = evidence.id();
        this.outcome = outcome;
    }

    UUID evidence() {
        return evidence;
    }

    OutcomeCode outcome() {
        return outcome;
    }
}
