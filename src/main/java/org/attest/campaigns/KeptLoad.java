package org.attest.campaigns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.attest.returns.ZipLine;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** How far the load of one zip came, kept from file to file, so that it is known after a restart that ended it. */
@Entity
@Table(name = "campaign_load")
class KeptLoad {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId icb;

    @Column(name = "campaign_id")
    private UUID campaign;

    private PersonId begunBy;
    private Instant begunAt;
    private UUID process;
    private Instant beatAt;
    private int looked;
    private int loaded;
    private int files;
    private @Nullable Instant endedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptLoad() {}

    KeptLoad(KeptCampaign campaign, PersonId by, UUID process, Instant at) {
        this.id = Ids.next();
        this.icb = campaign.icb();
        this.campaign = campaign.id();
        this.begunBy = by;
        this.begunAt = at;
        this.process = process;
        this.beatAt = at;
    }

    UUID id() {
        return id;
    }

    void went(ZipLine line, int of, Instant at) {
        looked++;
        loaded += line.isLoaded() ? 1 : 0;
        files = of;
        beatAt = at;
    }

    void end(Instant at) {
        endedAt = at;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    /** @param here the run of Attest that asks */
    BrokenLoad broken(Instant silentBefore, UUID here) {
        return new BrokenLoad(
                begunBy, begunAt, looked, loaded, files, !process.equals(here) && beatAt.isAfter(silentBefore));
    }
}
