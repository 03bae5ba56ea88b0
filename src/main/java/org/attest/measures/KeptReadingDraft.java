package org.attest.measures;

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

/** What one person typed of a reading and did not record. */
@Entity
@Table(name = "measure_draft")
class KeptReadingDraft {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private String measure;
    private PersonId person;

    @Convert(converter = TypedAsJson.class)
    @Column(columnDefinition = "mediumtext")
    private Map<String, String> typed;

    private Instant keptAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptReadingDraft() {}

    KeptReadingDraft(OrganisationId organisation, String measure, PersonId person) {
        this.id = Ids.next();
        this.organisation = organisation;
        this.measure = measure;
        this.person = person;
        this.typed = Map.of();
        this.keptAt = Instant.EPOCH;
    }

    void become(Map<String, String> now, Instant at) {
        typed = Map.copyOf(now);
        keptAt = at;
    }

    ReadingDraft draft() {
        return new ReadingDraft(typed, keptAt);
    }
}
