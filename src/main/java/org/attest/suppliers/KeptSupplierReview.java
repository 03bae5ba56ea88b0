package org.attest.suppliers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One review of a supplier, part of the shared record; it is never changed. */
@Entity
@Table(name = "supplier_review")
class KeptSupplierReview {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "supplier_id")
    private UUID supplier;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private ReviewKind kind;

    private LocalDate reviewedOn;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private ReviewOutcome outcome;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String note;

    private LocalDate nextOn;
    private PersonId reviewedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptSupplierReview() {}

    KeptSupplierReview(KeptSupplier supplier, ReviewDetails details, LocalDate next, PersonId by) {
        this.id = Ids.next();
        this.organisation = supplier.organisation();
        this.supplier = supplier.id();
        this.kind = details.kind();
        this.reviewedOn = details.on();
        this.outcome = details.outcome();
        this.note = details.note();
        this.nextOn = next;
        this.reviewedBy = by;
    }

    Review show() {
        return new Review(id, kind, reviewedOn, outcome, note, nextOn, reviewedBy);
    }
}
