package org.attest.organisations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** The row that says which organisation went into which. */
@Entity
@Table(name = "organisation_succession")
class Merger implements Persistable<UUID> {

    @Id
    private UUID fromId;

    private UUID intoId;
    private LocalDate happenedOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Merger() {}

    Merger(UUID fromId, UUID intoId, LocalDate happenedOn) {
        this.fromId = fromId;
        this.intoId = intoId;
        this.happenedOn = happenedOn;
    }

    UUID into() {
        return intoId;
    }

    LocalDate on() {
        return happenedOn;
    }

    @Override
    public UUID getId() {
        return fromId;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
