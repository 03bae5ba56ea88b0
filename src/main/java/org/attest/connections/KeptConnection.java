package org.attest.connections;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.springframework.data.domain.Persistable;

/** A link as it is kept: made or taken away; the only change is that it follows an end that was renewed. */
@Entity
@Table(name = "connection")
class KeptConnection implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "from_kind"))
    @AttributeOverride(name = "organisation", column = @Column(name = "from_organisation"))
    @AttributeOverride(name = "id", column = @Column(name = "from_id"))
    private End from;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "to_kind"))
    @AttributeOverride(name = "organisation", column = @Column(name = "to_organisation"))
    @AttributeOverride(name = "id", column = @Column(name = "to_id"))
    private End to;

    private String note;
    private PersonId madeBy;
    private Instant madeAt;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptConnection() {}

    KeptConnection(OrganisationId owner, Connecting wanted, PersonId by, Instant at) {
        this.id = Ids.next();
        this.organisation = owner;
        this.from = End.of(wanted.from());
        this.to = End.of(wanted.to());
        this.note = wanted.note();
        this.madeBy = by;
        this.madeAt = at;
        this.fresh = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** So that it is not looked for before it is written. */
    @Override
    public boolean isNew() {
        return fresh;
    }

    /** The item at one end has been renewed: what rested on the older rests on the newer. */
    void follow(ItemRef older, ItemRef newer) {
        if (from.ref().equals(older)) {
            from = End.of(newer);
        } else if (to.ref().equals(older)) {
            to = End.of(newer);
        }
    }

    Connection show() {
        return new Connection(id, organisation, from.ref(), to.ref(), note, madeBy, madeAt);
    }
}
