package org.attest.organisations;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One organisation's place in an ICB's system. */
@Entity
@Table(name = "organisation_partner")
class Partnership implements Persistable<Partnership.Ends> {

    /** The ICB and the partner. */
    @Embeddable
    record Ends(UUID icbId, UUID organisationId) {}

    @EmbeddedId
    private Ends id;

    private boolean reportsHere;
    private String relationship;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Partnership() {}

    Partnership(Ends id, boolean reportsHere, String relationship) {
        this.id = id;
        this.reportsHere = reportsHere;
        this.relationship = relationship;
    }

    void agree(boolean newReportsHere, String newRelationship) {
        reportsHere = newReportsHere;
        relationship = newRelationship;
    }

    boolean reportsHere() {
        return reportsHere;
    }

    String relationship() {
        return relationship;
    }

    @Override
    public Ends getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
