package org.attest.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;

/** One change in the feed: who did what to which item; whether its readers may see that item is asked when they read. */
@Entity
@Table(name = "feed_entry")
class FeedRow {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private Instant at;

    @Column(name = "person_id")
    private PersonId person;

    private String what;
    private String kind;
    private String itemId;
    private boolean forTeam;
    private boolean forIcb;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected FeedRow() {}

    FeedRow(String what, ItemRef item, PersonId person, Instant at, boolean forTeam, boolean forIcb) {
        id = Ids.next();
        organisation = item.organisation();
        this.at = at;
        this.person = person;
        this.what = what;
        kind = item.kind().code();
        itemId = item.id();
        this.forTeam = forTeam;
        this.forIcb = forIcb;
    }

    UUID id() {
        return id;
    }

    Instant at() {
        return at;
    }

    PersonId person() {
        return person;
    }

    String what() {
        return what;
    }

    ItemRef item() {
        return new ItemRef(new ItemKind(kind), organisation, itemId);
    }
}
