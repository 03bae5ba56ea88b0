package org.attest.ndg;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** One evidence item under a seal; it is written once and never changed. */
@Entity
@Table(name = "ndg_sealed_item")
class NdgKeptItem {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "seal_id")
    private UUID seal;

    private int standard;

    private String assertion;

    private String reference;

    private boolean mandatory;

    private boolean forApproaching;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private ItemState state;

    private boolean confirmed;

    @Embedded
    private @Nullable NdgValues content;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected NdgKeptItem() {}

    NdgKeptItem(NdgSeal seal, NdgSealedItem item) {
        this.id = Ids.next();
        this.organisation = seal.assessment().organisation();
        this.seal = seal.id();
        this.standard = item.ref().standard();
        this.assertion = item.ref().assertion();
        this.reference = item.ref().written();
        this.mandatory = item.mandatory();
        this.forApproaching = item.forApproaching();
        this.state = item.state();
        this.confirmed = item.confirmed();
        this.content = item.values();
    }

    NdgSealedItem item() {
        return new NdgSealedItem(
                new NdgRef(reference),
                mandatory,
                forApproaching,
                state,
                confirmed,
                content == null ? NdgValues.NONE : content,
                true);
    }
}
