package org.attest.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** A delegation as kept. */
@Entity
@Table(name = "delegation")
class KeptDelegation {

    private static final int MOST_DAYS = 60;

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private UUID delegator;
    private UUID delegate;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private @Nullable Instant endedAt;
    private Instant madeAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected KeptDelegation() {}

    /** @throws Refused when the days make no sense */
    KeptDelegation(
            OrganisationId organisation,
            PersonId delegator,
            PersonId delegate,
            LocalDate from,
            LocalDate until,
            Instant now) {
        if (until.isBefore(from)) {
            throw new Refused("The last day lies before the first.");
        }
        if (until.isAfter(from.plusDays(MOST_DAYS - 1L))) {
            throw new Refused("Somebody can act for you for %d days at most.".formatted(MOST_DAYS));
        }
        id = Ids.next();
        this.organisation = organisation;
        this.delegator = delegator.id();
        this.delegate = delegate.id();
        startsOn = from;
        endsOn = until;
        madeAt = now;
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    boolean overlaps(LocalDate from, LocalDate until) {
        return endedAt == null && !startsOn.isAfter(until) && !endsOn.isBefore(from);
    }

    Delegation delegation() {
        return new Delegation(
                id, organisation, new PersonId(delegator), new PersonId(delegate), startsOn, endsOn, endedAt != null);
    }
}
