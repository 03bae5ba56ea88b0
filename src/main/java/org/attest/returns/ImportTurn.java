package org.attest.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;

/** Somebody is importing for an organisation now. */
@Entity
@Table(name = "return_turn")
class ImportTurn {

    @Id
    @Column(name = "organisation_id")
    private UUID organisation;

    private UUID turn;
    private PersonId holder;
    private Instant beatAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ImportTurn() {}

    ImportTurn(OrganisationId organisation, PersonId holder, Instant at) {
        this.organisation = organisation.id();
        this.turn = Ids.next();
        this.holder = holder;
        this.beatAt = at;
    }

    UUID organisation() {
        return organisation;
    }

    /** Tells it from every other turn of the same person there. */
    UUID turn() {
        return turn;
    }
}
