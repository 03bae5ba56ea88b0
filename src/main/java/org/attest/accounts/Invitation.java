package org.attest.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.attest.shared.PersonId;
import org.attest.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A one-time link as kept: the hash of its token. One made for a person who has a password, by somebody who may not
 * replace it, looks the same and sets none: whoever opens it cannot tell whether the person was known before.
 */
@Entity
@Table(name = "one_time_link")
class Invitation {

    static final Duration LASTS = Duration.ofHours(24);

    @Id
    private String tokenHash;

    @Column(name = "person_id")
    private PersonId person;

    private boolean setsPassword;
    private Instant endsAt;
    private @Nullable Instant usedAt;
    private PersonId madeBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(String token, PersonId person, boolean setsPassword, PersonId madeBy, Instant now) {
        tokenHash = hash(token);
        this.person = person;
        this.setsPassword = setsPassword;
        this.madeBy = madeBy;
        endsAt = now.plus(LASTS);
    }

    static String hash(String token) {
        return Sha256.ofText(token).hex();
    }

    PersonId person() {
        return person;
    }

    Instant endsAt() {
        return endsAt;
    }

    boolean setsPassword() {
        return setsPassword;
    }

    boolean works(Instant now) {
        return usedAt == null && now.isBefore(endsAt);
    }

    void use(Instant now) {
        usedAt = now;
    }
}
