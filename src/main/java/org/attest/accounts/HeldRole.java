package org.attest.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attest.access.Role;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A membership as kept; an ended one stays, so that one can see who could do what, and when. */
@Entity
@Table(name = "membership")
class HeldRole {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Role role;

    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable Instant endedAt;

    /** Of a supplier contact alone. */
    @Column(name = "supplier_id")
    private @Nullable UUID supplier;

    private PersonId grantedBy;
    private Instant grantedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected HeldRole() {}

    HeldRole(PersonId person, Appointment given, PersonId grantedBy, Instant now) {
        id = Ids.next();
        organisation = given.organisation();
        this.person = person.id();
        role = given.role();
        startsOn = given.from();
        endsOn = given.until();
        supplier = given.supplier();
        this.grantedBy = grantedBy;
        grantedAt = now;
    }

    Membership membership() {
        return new Membership(
                id, new PersonId(person), role, organisation, startsOn, endsOn, endedAt != null, supplier);
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }
}
