package org.attest.comments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody whom a comment names, and when they saw it. */
@Entity
@Table(name = "comment_mention")
class KeptMention {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @ManyToOne
    @JoinColumn(name = "comment_id")
    private KeptComment comment;

    private PersonId person;
    private @Nullable Instant readAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected KeptMention() {}

    KeptMention(KeptComment comment, PersonId person) {
        id = Ids.next();
        organisation = comment.organisation();
        this.comment = comment;
        this.person = person;
    }

    PersonId person() {
        return person;
    }

    boolean waitsFor(PersonId reader) {
        return person.equals(reader) && readAt == null;
    }
}
