package org.attest.risks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What is written on the sheet of one risk. */
@Entity
@Table(name = "risk_sheet")
class KeptSheet {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "risk_id")
    private UUID risk;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String controls;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String controlGaps;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String assuranceGaps;

    private long edits;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptSheet() {}

    KeptSheet(KeptRisk risk) {
        this.id = Ids.next();
        this.organisation = risk.organisation();
        this.risk = risk.id();
    }

    void write(SheetWords words) {
        controls = words.controls();
        controlGaps = words.controlGaps();
        assuranceGaps = words.assuranceGaps();
        edits++;
    }

    UUID risk() {
        return risk;
    }

    long edits() {
        return edits;
    }

    SheetWords words() {
        return new SheetWords(controls, controlGaps, assuranceGaps);
    }
}
