package org.attest.suppliers;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A contract of one organisation with a supplier: its own, and of no other provider's business. */
@Entity
@Table(name = "supplier_contract")
class KeptContract {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "register_id")
    private OrganisationId register;

    @Column(name = "supplier_id")
    private UUID supplier;

    @Embedded
    private ContractValues says;

    private long edits;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptContract() {}

    KeptContract(OrganisationId organisation, KeptSupplier supplier, ContractValues says) {
        this.id = Ids.next();
        this.organisation = organisation;
        this.register = supplier.organisation();
        this.supplier = supplier.id();
        this.says = says;
        this.edits = 1;
    }

    void change(ContractValues now) {
        says = now;
        edits++;
    }

    UUID id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    ItemRef supplier() {
        return new ItemRef(ItemKind.SUPPLIER, register, supplier.toString());
    }

    ContractValues says() {
        return says;
    }

    long edits() {
        return edits;
    }

    Contract show(SupplierSight sight) {
        return new Contract(
                id, organisation, supplier(), says.details(), edits, sight.led().holds(organisation));
    }
}
