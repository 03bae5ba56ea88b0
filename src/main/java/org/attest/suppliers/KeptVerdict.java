package org.attest.suppliers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What an organisation makes of a supplier's answers; what it said earlier stands in its history. */
@Entity
@Table(name = "supplier_verdict")
class KeptVerdict {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "register_id")
    private OrganisationId register;

    @Column(name = "ask_id")
    private UUID ask;

    private int number;
    private boolean accepted;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String reason;

    private PersonId decidedBy;
    private Instant decidedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptVerdict() {}

    KeptVerdict(OrganisationId organisation, KeptAsk ask, Stamp begun) {
        this.id = Ids.next();
        this.organisation = organisation;
        this.register = ask.organisation();
        this.ask = ask.id();
        this.decidedBy = begun.by();
        this.decidedAt = begun.at();
    }

    void decide(int of, boolean accept, @Nullable String why, Stamp decided) {
        number = of;
        accepted = accept;
        reason = why;
        decidedBy = decided.by();
        decidedAt = decided.at();
    }

    Verdict show() {
        return new Verdict(organisation, ask, number, accepted, reason, decidedBy, decidedAt);
    }
}
