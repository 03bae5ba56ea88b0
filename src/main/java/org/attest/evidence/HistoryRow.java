package org.attest.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.attest.shared.FieldChange;
import org.attest.shared.FieldChangesAsJson;
import org.attest.shared.HistoryEntry;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.hibernate.annotations.Immutable;

/** One step in the life of an item as it is kept, narrative in full. */
@Entity
@Immutable
@Table(name = "evidence_history")
class HistoryRow {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private UUID itemId;
    private Instant at;
    private PersonId personId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private EvidenceVerb verb;

    @Convert(converter = FieldChangesAsJson.class)
    @Column(columnDefinition = "mediumtext")
    private List<FieldChange> changes;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected HistoryRow() {}

    HistoryRow(Evidence item, EvidenceVerb verb, List<FieldChange> changes, PersonId by, Instant at) {
        this.id = Ids.next();
        this.organisation = item.organisation();
        this.itemId = item.id();
        this.at = at;
        this.personId = by;
        this.verb = verb;
        this.changes = List.copyOf(changes);
    }

    UUID id() {
        return id;
    }

    /** The row as one line, for the digest of many. */
    String line() {
        return id + " " + itemId + " " + verb + " " + FieldChangesAsJson.written(changes);
    }

    HistoryEntry<EvidenceVerb> show() {
        return new HistoryEntry<>(at, personId, verb, changes);
    }
}
