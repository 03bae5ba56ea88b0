package org.attest.suppliers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A supplier, or a change of one, that an organisation proposes to the ICB whose register it is. */
@Entity
@Table(name = "supplier_proposal")
class KeptProposal {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "register_id")
    private OrganisationId register;

    @Column(name = "supplier_id")
    private @Nullable UUID supplier;

    private boolean isNew;
    private String name;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String says;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private ProposalState state;

    private PersonId proposedBy;
    private Instant proposedAt;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String reason;

    private @Nullable PersonId decidedBy;
    private @Nullable Instant decidedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptProposal() {}

    /** Of a new supplier. */
    KeptProposal(
            OrganisationId organisation, OrganisationId register, String name, @Nullable String says, Stamp stamp) {
        this.id = Ids.next();
        this.organisation = organisation;
        this.register = register;
        this.isNew = true;
        this.name = name;
        this.says = says;
        this.state = ProposalState.OPEN;
        this.proposedBy = stamp.by();
        this.proposedAt = stamp.at();
    }

    /** Of a change. */
    KeptProposal(OrganisationId organisation, KeptSupplier supplier, String says, Stamp stamp) {
        this(organisation, supplier.organisation(), supplier.says().name(), says, stamp);
        this.isNew = false;
        this.supplier = supplier.id();
    }

    void accept(@Nullable UUID added, @Nullable String why, Stamp stamp) {
        if (added != null) {
            supplier = added;
        }
        decide(ProposalState.ACCEPTED, why, stamp);
    }

    void decline(String why, Stamp stamp) {
        decide(ProposalState.DECLINED, why, stamp);
    }

    private void decide(ProposalState next, @Nullable String why, Stamp stamp) {
        if (state != ProposalState.OPEN) {
            throw SupplierRefused.decided();
        }
        state = next;
        reason = why;
        decidedBy = stamp.by();
        decidedAt = stamp.at();
    }

    UUID id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    OrganisationId register() {
        return register;
    }

    String name() {
        return name;
    }

    boolean isNew() {
        return isNew;
    }

    @Nullable
    String says() {
        return says;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    PersonId decidedBy() {
        return decidedBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    Proposal show(SupplierSight sight) {
        return new Proposal(
                id,
                organisation,
                register,
                supplier == null ? null : new ItemRef(ItemKind.SUPPLIER, register, supplier.toString()),
                name,
                isNew,
                says,
                state,
                proposedBy,
                proposedAt,
                reason,
                state == ProposalState.OPEN && sight.keeps(register));
    }
}
