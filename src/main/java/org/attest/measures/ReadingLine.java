package org.attest.measures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A measure as one organisation reads it: which reading is its latest, so that lists need not look through all. */
@Entity
@Table(name = "measure_line")
class ReadingLine {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private String measure;

    @Column(name = "latest_id")
    private @Nullable UUID latest;

    /** Counts what was recorded; adding to it is also how a writer gets its turn. */
    private long turns;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ReadingLine() {}

    ReadingLine(OrganisationId organisation, String measure) {
        this.id = Ids.next();
        this.organisation = organisation;
        this.measure = measure;
        this.turns = 1;
    }

    void latestIs(KeptReading reading) {
        latest = reading.id();
    }

    OrganisationId organisation() {
        return organisation;
    }
}
