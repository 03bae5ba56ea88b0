package org.attest.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;

/** Somebody is importing for an organisation now. */
@Entity
@Table(name = "return_turn")
class ImportTurn {

    @Id
    @Column(name = "organisation_id")
    private UUID organisation;

    private PersonId holder;
    private Instant beatAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ImportTurn() {}

    ImportTurn(OrganisationId organisation, PersonId holder, Instant at) {
        this.organisation = organisation.id();
        this.holder = holder;
        this.beatAt = at;
    }
}
