package org.attest.ndg;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody confirms an assertion; it ends when an answer under it changes. */
@Entity
@Table(name = "ndg_confirmation")
class NdgConfirmation {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "assessment_id")
    private UUID assessment;

    private String assertion;

    private PersonId confirmedBy;

    private Instant confirmedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected NdgConfirmation() {}

    NdgConfirmation(NdgAssessment assessment, String assertion, PersonId by, Instant at) {
        this.id = Ids.next();
        this.organisation = assessment.organisation();
        this.assessment = assessment.id();
        this.assertion = assertion;
        this.confirmedBy = by;
        this.confirmedAt = at;
    }

    String assertion() {
        return assertion;
    }
}
