package org.attest.assessors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A finding as it is kept. */
@Entity
@Table(name = "independent_finding")
class KeptFinding {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "independent_id")
    private UUID independent;

    @Column(name = "finding_number")
    private int number;

    @Column(name = "outcome_code", columnDefinition = "varchar(8)")
    private OutcomeCode outcome;

    private String title;

    @Column(columnDefinition = "mediumtext")
    private String body;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Priority priority;

    private @Nullable PersonId owner;
    private @Nullable LocalDate due;
    private PersonId changedBy;
    private Instant changedAt;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String closedHow;

    private @Nullable PersonId closedBy;
    private @Nullable Instant closedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptFinding() {}

    KeptFinding(KeptIndependent independent, int number, FindingDetails details, PersonId by, Instant at) {
        this.id = Ids.next();
        this.organisation = independent.organisation();
        this.independent = independent.id();
        this.number = number;
        write(details, by, at);
    }

    /** @throws ChangedMeanwhile when another assessor saved after this one looked */
    void change(FindingDetails details, long basedOn, PersonId by, Instant at) {
        if (basedOn != version()) {
            throw new ChangedMeanwhile();
        }
        write(details, by, at);
    }

    /** @throws AssessorRefused when it is closed already */
    void close(String how, PersonId by, Instant at) {
        if (closedAt != null) {
            throw AssessorRefused.closedAlready(closedAt);
        }
        closedHow = how;
        closedBy = by;
        closedAt = at;
    }

    private void write(FindingDetails details, PersonId by, Instant at) {
        outcome = details.outcome();
        title = details.title();
        body = details.text();
        priority = details.priority();
        owner = details.owner();
        due = details.due();
        changedBy = by;
        changedAt = at;
    }

    UUID independent() {
        return independent;
    }

    int number() {
        return number;
    }

    OutcomeCode outcome() {
        return outcome;
    }

    private long version() {
        return version == null ? 0 : version;
    }

    Finding show() {
        var closing = closedHow == null || closedBy == null || closedAt == null
                ? null
                : new Closing(closedHow, closedBy, closedAt);
        return new Finding(
                id, number, new FindingDetails(outcome, title, body, priority, owner, due), closing, version());
    }
}
