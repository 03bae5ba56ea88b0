package org.attest.drafts;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What one person typed into a form and did not save yet. */
@Entity
@Table(name = "draft")
class KeptTyped {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private PersonId person;
    private String form;
    private long basedOn;

    @Convert(converter = FieldsAsJson.class)
    @Column(columnDefinition = "mediumtext")
    private Map<String, String> fields;

    private Instant keptAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptTyped() {}

    KeptTyped(OrganisationId organisation, PersonId person, String form, Typed typed) {
        this.id = Ids.next();
        this.organisation = organisation;
        this.person = person;
        this.form = form;
        this.basedOn = typed.basedOn();
        this.fields = typed.fields();
        this.keptAt = typed.keptAt();
    }

    void become(Typed typed) {
        basedOn = typed.basedOn();
        fields = typed.fields();
        keptAt = typed.keptAt();
    }

    Typed show() {
        return new Typed(basedOn, fields, keptAt);
    }
}
