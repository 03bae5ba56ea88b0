package org.attest.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A check as it is kept; it is written once and never changed. */
@Entity
@Immutable
@Table(name = "evidence_check")
class CheckRow {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private UUID itemId;
    private LocalDate checkedOn;
    private PersonId checkedBy;
    private Instant notedAt;
    private String keptAt;
    private @Nullable String keptHash;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CheckRow() {}

    CheckRow(Evidence item, String keptAt, LocalDate on, Stamp stamp) {
        this.id = Ids.next();
        this.organisation = item.organisation();
        this.itemId = item.id();
        this.checkedOn = on;
        this.checkedBy = stamp.by();
        this.notedAt = stamp.at();
        this.keptAt = keptAt;
        this.keptHash = item.details().content().keptHash();
    }

    PresenceCheck show() {
        return new PresenceCheck(checkedOn, checkedBy, notedAt, keptAt, keptHash);
    }
}
