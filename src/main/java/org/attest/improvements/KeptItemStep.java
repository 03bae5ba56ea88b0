package org.attest.improvements;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.attest.shared.FieldChange;
import org.attest.shared.FieldChangesAsJson;
import org.attest.shared.HistoryEntry;
import org.attest.shared.Ids;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.LastChange;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One row of the history of a milestone, a funding line or an action; it is written once and never changed. */
@Entity
@Table(name = "improvement_item_step")
class KeptItemStep {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private String kind;

    @Column(name = "item_id")
    private UUID item;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private RegisterVerb verb;

    private PersonId takenBy;
    private Instant takenAt;

    @Convert(converter = FieldChangesAsJson.class)
    @Column(columnDefinition = "mediumtext")
    private List<FieldChange> changes;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptItemStep() {}

    KeptItemStep(ItemRef item, RegisterVerb verb, PersonId by, Instant at, List<FieldChange> changes) {
        this.id = Ids.next();
        this.organisation = item.organisation();
        this.kind = item.kind().code();
        this.item = UUID.fromString(item.id());
        this.verb = verb;
        this.takenBy = by;
        this.takenAt = at;
        this.changes = List.copyOf(changes);
    }

    UUID id() {
        return id;
    }

    ItemRef item() {
        return new ItemRef(new ItemKind(kind), organisation, item.toString());
    }

    LastChange change() {
        return new LastChange(takenBy, takenAt);
    }

    /** The row as one line, for the digest of many. */
    String line() {
        return id + " " + item + " " + verb + " " + FieldChangesAsJson.written(changes);
    }

    HistoryEntry<RegisterVerb> show() {
        return new HistoryEntry<>(takenAt, takenBy, verb, changes);
    }
}
