package org.attest.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.PersonId;
import org.attest.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** A personal token as kept. */
@Entity
@Table(name = "personal_token")
class KeptPersonalToken {

    @Id
    private UUID id;

    private PersonId person;
    private String name;

    @Column(columnDefinition = "char(64)")
    private String hash;

    private Instant madeAt;
    private LocalDate endsOn;
    private @Nullable Instant endedAt;
    private @Nullable Instant lastUsedAt;
    private @Nullable Instant minuteAt;
    private int used;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected KeptPersonalToken() {}

    KeptPersonalToken(PersonId person, String name, String secret, Instant now, LocalDate endsOn) {
        id = Ids.next();
        this.person = person;
        this.name = name;
        hash = hash(secret);
        madeAt = now;
        this.endsOn = endsOn;
    }

    /** The secret is as long as the hash, so that nothing slower is needed to keep it from being guessed. */
    static String hash(String secret) {
        return Sha256.ofText(secret).hex();
    }

    void end(Instant now) {
        endedAt = now;
    }

    PersonId person() {
        return person;
    }

    PersonalToken token() {
        return new PersonalToken(id, name, madeAt, endsOn, lastUsedAt);
    }
}
