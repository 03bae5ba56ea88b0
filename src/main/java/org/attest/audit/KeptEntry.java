package org.attest.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line of the trail as it is kept: added once, never changed, never removed. */
@Entity
@Immutable
@Table(name = "audit_entry")
class KeptEntry {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private @Nullable OrganisationId organisation;

    private Instant at;

    @Column(name = "person_id")
    private PersonId person;

    private String what;
    private String kind;
    private String itemId;

    @Column(columnDefinition = "mediumtext")
    private String changes;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptEntry() {}

    /** @param capacity in which the person did it, to stand after the changes */
    KeptEntry(AuditedEvent event, PersonId person, Instant at, List<FieldChange> capacity) {
        this.id = Ids.next();
        this.organisation = event.organisation();
        this.at = at;
        this.person = person;
        this.what = event.what();
        this.kind = event.kind();
        this.itemId = event.id();
        this.changes = WrittenChanges.write(
                Stream.concat(event.changes().stream(), capacity.stream()).toList());
    }

    AuditEntry show() {
        return new AuditEntry(id, organisation, at, person, what, kind, itemId, WrittenChanges.read(changes));
    }
}
