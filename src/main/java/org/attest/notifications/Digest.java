package org.attest.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One person's mail of one day, until it has left: at most {@value #MOST_TRIES} tries, further and further apart. */
@Entity
@Table(name = "digest")
class Digest {

    static final int MOST_TRIES = 6;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);

    @Id
    private UUID id;

    private PersonId person;
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private State state;

    private int tries;
    private @Nullable Instant nextTry;
    private @Nullable Instant sentAt;

    @Version
    private @Nullable Long version;

    /** Where it is. */
    enum State {
        WAITING,
        SENT,
        /** When it was to leave there was nothing to say any more, or nobody to say it to. */
        EMPTY,
        GIVEN_UP
    }

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Digest() {}

    Digest(PersonId person, LocalDate day, Instant now) {
        id = Ids.next();
        this.person = person;
        this.day = day;
        state = State.WAITING;
        nextTry = now;
    }

    void sent(Instant now) {
        state = State.SENT;
        sentAt = now;
        nextTry = null;
    }

    void empty() {
        state = State.EMPTY;
        nextTry = null;
    }

    /** It did not leave: it waits twice as long as before, and in the end gives up. */
    void failed(Instant now) {
        tries++;
        if (tries >= MOST_TRIES) {
            state = State.GIVEN_UP;
            nextTry = null;
        } else {
            nextTry = now.plus(FIRST_PAUSE.multipliedBy(1L << (tries - 1)));
        }
    }

    UUID id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    State state() {
        return state;
    }
}
