package org.attest.campaigns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** One organisation that a campaign asks. */
@Entity
@Table(name = "campaign_member")
class KeptMember {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId icb;

    @Column(name = "campaign_id")
    private UUID campaign;

    @Column(name = "member_id")
    private OrganisationId member;

    private @Nullable Instant chasedAt;
    private int chases;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptMember() {}

    KeptMember(KeptCampaign campaign, OrganisationId member) {
        this.id = Ids.next();
        this.icb = campaign.icb();
        this.campaign = campaign.id();
        this.member = member;
    }

    /** False where the organisation was reminded today already: one mail per organisation and day. */
    boolean chase(Instant now) {
        if (chasedAt != null && UkDates.day(chasedAt).equals(UkDates.day(now))) {
            return false;
        }
        chasedAt = now;
        chases++;
        return true;
    }

    OrganisationId member() {
        return member;
    }

    UUID campaign() {
        return campaign;
    }

    @Nullable
    Instant chasedAt() {
        return chasedAt;
    }
}
