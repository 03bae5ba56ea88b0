package org.attest.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.attest.evidence.EvidenceTemplate;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;

/** A blank workbook of a template that went out: whose it is. It is written once and never changed. */
@Entity
@Table(name = "template_workbook")
class KeptTemplateWorkbook {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private String template;
    private int templateVersion;
    private PersonId exportedBy;
    private Instant exportedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptTemplateWorkbook() {}

    KeptTemplateWorkbook(OrganisationId organisation, EvidenceTemplate template, PersonId by, Instant at) {
        this.id = Ids.next();
        this.organisation = organisation;
        this.template = template.id();
        this.templateVersion = template.version();
        this.exportedBy = by;
        this.exportedAt = at;
    }

    UUID id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    String template() {
        return template;
    }
}
