package org.attest.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.attest.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One try to sign in, on the track of one account from one source. */
@Entity
@Table(name = "sign_in_try")
class SignInTry implements Persistable<UUID> {

    @Id
    private UUID id;

    private String track;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected SignInTry() {}

    SignInTry(String track, Instant at) {
        id = Ids.next();
        this.track = track;
        this.at = at;
    }

    UUID id() {
        return id;
    }

    @Override
    public @Nullable UUID getId() {
        return id;
    }

    /** Tries are only ever added. */
    @Override
    public boolean isNew() {
        return true;
    }
}
