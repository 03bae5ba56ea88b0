package org.attest.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.attest.shared.PersonId;

/** A kind of news of which somebody wants no mail. */
@Entity
@Table(name = "notice_unwanted")
class Unwanted {

    @EmbeddedId
    private Key id;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Unwanted() {}

    Unwanted(PersonId person, NoticeKind kind) {
        id = new Key(person, kind);
    }

    NoticeKind kind() {
        return id.kind();
    }

    @Embeddable
    record Key(
            PersonId person,

            @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
            NoticeKind kind) {}
}
