package org.attest.ndg;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.attest.shared.DsptYear;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What one person typed about an item and did not save yet. */
@Entity
@Table(name = "ndg_draft")
class NdgKeptDraft {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "dspt_year")
    private DsptYear year;

    private String reference;

    private PersonId person;

    private long basedOn;

    @Embedded
    private @Nullable NdgValues content;

    private Instant keptAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected NdgKeptDraft() {}

    NdgKeptDraft(NdgYear ref, PersonId person, NdgRef item, Instant at) {
        this.id = Ids.next();
        this.organisation = ref.organisation();
        this.year = ref.year();
        this.reference = item.written();
        this.person = person;
        this.keptAt = at;
    }

    void become(NdgChange change, NdgValues wanted, Instant at) {
        basedOn = change.basedOn();
        content = wanted;
        keptAt = at;
    }

    NdgDraft draft() {
        var values = content == null ? NdgValues.NONE : content;
        return new NdgDraft(new NdgChange(new NdgRef(reference), basedOn, values), keptAt);
    }
}
