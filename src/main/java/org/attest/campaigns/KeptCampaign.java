package org.attest.campaigns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.returns.ReturnSheet;
import org.attest.shared.DsptYear;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** A campaign of an ICB: open until somebody closes it. */
@Entity
@Table(name = "campaign")
class KeptCampaign {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId icb;

    private String name;

    @Column(name = "dspt_year")
    private DsptYear year;

    private LocalDate due;
    private String sheets;
    private PersonId openedBy;
    private Instant openedAt;
    private @Nullable Instant closedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptCampaign() {}

    KeptCampaign(OrganisationId icb, NewCampaign wanted, PersonId by, Instant at) {
        this.id = Ids.next();
        this.icb = icb;
        this.name = wanted.name();
        this.year = wanted.year();
        this.due = wanted.due();
        this.sheets = wanted.sheets().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        this.openedBy = by;
        this.openedAt = at;
    }

    void close(Instant at) {
        requireOpen();
        closedAt = at;
    }

    void reopen() {
        if (closedAt == null) {
            throw new Refused("This campaign is open already.");
        }
        closedAt = null;
    }

    void requireOpen() {
        if (closedAt != null) {
            throw new Refused("This campaign is closed. Reopen it first.");
        }
    }

    UUID id() {
        return id;
    }

    OrganisationId icb() {
        return icb;
    }

    Campaign shown(int members) {
        var asked =
                Arrays.stream(sheets.split(",", -1)).map(ReturnSheet::valueOf).collect(Collectors.toSet());
        return new Campaign(id, icb, name, year, due, asked, members, openedBy, openedAt, closedAt);
    }
}
