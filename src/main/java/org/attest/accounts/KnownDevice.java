package org.attest.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.attest.shared.PersonId;
import org.attest.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** A browser that a person signed in from before; tries from there are counted apart from those of strangers. */
@Entity
@Table(name = "known_device")
class KnownDevice {

    @Embeddable
    record Id(
            @Column(name = "token_hash") String token,
            @Column(name = "person_id") UUID person) {

        static Id of(String token, PersonId person) {
            return new Id(Sha256.ofText(token).hex(), person.id());
        }
    }

    @EmbeddedId
    private Id id;

    private Instant lastUsed;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected KnownDevice() {}

    KnownDevice(Id id, Instant now) {
        this.id = id;
        lastUsed = now;
    }

    void use(Instant now) {
        lastUsed = now;
    }
}
