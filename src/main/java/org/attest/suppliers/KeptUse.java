package org.attest.suppliers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** That an organisation uses a service, and what for: its own, and of no other provider's business. */
@Entity
@Table(name = "supplier_use")
class KeptUse {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "register_id")
    private OrganisationId register;

    @Column(name = "supplier_id")
    private UUID supplier;

    @Column(name = "service_id")
    private UUID service;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String usedFor;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptUse() {}

    KeptUse(OrganisationId organisation, KeptOffering service, @Nullable String usedFor) {
        this.id = Ids.next();
        this.organisation = organisation;
        this.register = service.organisation();
        this.supplier = service.supplier();
        this.service = service.id();
        this.usedFor = usedFor;
    }

    void change(@Nullable String words) {
        usedFor = words;
    }

    OrganisationId organisation() {
        return organisation;
    }

    OrganisationId register() {
        return register;
    }

    UUID supplier() {
        return supplier;
    }

    UUID service() {
        return service;
    }

    @Nullable
    String usedFor() {
        return usedFor;
    }

    OwnUse show() {
        return new OwnUse(organisation, service, usedFor);
    }
}
