package org.attest.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** A person as kept: name, address, and the hash of a password once one is set. */
@Entity
@Table(name = "person")
class Account {

    @Id
    private UUID id;

    private String name;
    private String email;
    private String emailKey;
    private @Nullable String passwordHash;
    private @Nullable Instant passwordChangedAt;
    private @Nullable Instant lastSignIn;
    private @Nullable Instant signInBefore;
    private @Nullable Instant endedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(PersonId id, NewPerson person) {
        this.id = id.id();
        name = person.name();
        email = person.email();
        emailKey = person.key();
    }

    PersonId id() {
        return new PersonId(id);
    }

    String name() {
        return name;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    @Nullable
    Instant passwordChangedAt() {
        return passwordChangedAt;
    }

    @Nullable
    Instant lastSignIn() {
        return lastSignIn;
    }

    @Nullable
    Instant signInBefore() {
        return signInBefore;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    Person person() {
        return new Person(id(), name, email, isEnded());
    }

    void password(String hash, Instant now) {
        if (isEnded()) {
            throw new Refused("This person's access has ended.");
        }
        passwordHash = hash;
        passwordChangedAt = now;
    }

    void signedIn(Instant now) {
        signInBefore = lastSignIn;
        lastSignIn = now;
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
            passwordHash = null;
        }
    }

    /** Somebody who comes back starts with a new link; the history stays the same person's. */
    void comeBack() {
        endedAt = null;
    }
}
