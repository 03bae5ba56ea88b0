package org.attest.ndg;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

/** What one evidence item says as it stands. */
@Entity
@Table(name = "ndg_answer")
class NdgKeptAnswer {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "assessment_id")
    private UUID assessment;

    private String reference;

    @Embedded
    private @Nullable NdgValues content;

    private PersonId changedBy;

    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected NdgKeptAnswer() {}

    NdgKeptAnswer(NdgAssessment assessment, NdgRef ref, NdgValues values, PersonId by, Instant at) {
        this.id = Ids.next();
        this.organisation = assessment.organisation();
        this.assessment = assessment.id();
        this.reference = ref.written();
        this.content = values;
        this.changedBy = by;
        this.changedAt = at;
    }

    void become(NdgValues wanted, PersonId by, Instant at) {
        content = wanted;
        changedBy = by;
        changedAt = at;
    }

    OrganisationId organisation() {
        return organisation;
    }

    NdgRef ref() {
        return new NdgRef(reference);
    }

    /** The first saving makes version 1, so that 0 can mean "never saved". */
    NdgAnswer answer(NdgItem item, ItemState state) {
        return new NdgAnswer(item, values(), state, version == null ? 0 : version + 1, changedBy, changedAt, true);
    }

    /** Hibernate makes nothing of columns that are all empty. */
    NdgValues values() {
        return content == null ? NdgValues.NONE : content;
    }
}
