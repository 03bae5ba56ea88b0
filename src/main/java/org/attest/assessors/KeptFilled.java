package org.attest.assessors;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attest.evidence.FilledTemplate;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.hibernate.annotations.Immutable;

/** The filled template of a frozen item; it is written once and never changed. */
@Entity
@Immutable
@Table(name = "independent_filled")
class KeptFilled {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "evidence_id")
    private UUID evidence;

    @Convert(converter = FilledAsJson.class)
    @Column(columnDefinition = "mediumtext")
    private FilledTemplate filled;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptFilled() {}

    KeptFilled(KeptEvidence evidence, FilledTemplate filled) {
        this.id = Ids.next();
        this.organisation = evidence.organisation();
        this.evidence = evidence.id();
        this.filled = filled;
    }

    FilledTemplate show() {
        return filled;
    }
}
