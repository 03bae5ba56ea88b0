package org.attest.position;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Whether an ICB lets each organisation see its own place; what it said earlier stands in the trail. */
@Entity
@Table(name = "position_places")
class KeptPlaces {

    @Id
    @Column(name = "organisation_id")
    private UUID icb;

    private boolean shown;
    private PersonId setBy;
    private Instant setAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptPlaces() {}

    KeptPlaces(OrganisationId icb, PersonId by, Instant at) {
        this.icb = icb.id();
        this.setBy = by;
        this.setAt = at;
    }

    void show(boolean wanted, PersonId by, Instant at) {
        shown = wanted;
        setBy = by;
        setAt = at;
    }

    boolean shown() {
        return shown;
    }
}
