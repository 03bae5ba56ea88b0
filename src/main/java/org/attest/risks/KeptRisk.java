package org.attest.risks;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A risk as it is now. Who may do what is decided before, by {@link RiskReach}. */
@Entity
@Table(name = "risk")
class KeptRisk {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Version
    private @Nullable Long version;

    /** Counts the changes of what people fill in, so that nobody overwrites what somebody else wrote meanwhile. */
    private long edits;

    private int number;

    @Embedded
    private KeptWords says;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private RiskStatus status;

    private @Nullable LocalDate closedOn;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String closedReason;

    private @Nullable Score inherentScore;
    private @Nullable Score currentScore;
    private @Nullable Score targetScore;
    private @Nullable Score previousScore;
    private @Nullable LocalDate ratedOn;
    private @Nullable Integer points;

    /** Worked out by the database, for sorting: the points, and more than any where there is no score. */
    @Column(insertable = false, updatable = false)
    private @Nullable Integer weight;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private @Nullable Band band;

    private boolean overTolerance;
    private @Nullable LocalDate acceptedUntil;
    private @Nullable Integer acceptedPoints;
    private LocalDate raisedOn;
    private @Nullable LocalDate reviewedOn;
    private LocalDate reviewDue;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptRisk() {}

    KeptRisk(OrganisationId organisation, int number, RiskDetails details, LocalDate today, Instant at) {
        this.id = Ids.next();
        this.organisation = organisation;
        this.number = number;
        this.says = KeptWords.of(details);
        this.status = RiskStatus.OPEN;
        this.edits = 1;
        this.raisedOn = today;
        this.reviewDue = today;
        this.changedAt = at;
        lookAgain();
    }

    void describe(RiskDetails details, RiskScale scale, Instant at) {
        says = KeptWords.of(details);
        edits++;
        changedAt = at;
        judge(scale);
    }

    void rate(NewRating rating, RiskScale scale, Instant at) {
        switch (rating.measured()) {
            case INHERENT -> inherentScore = rating.score();
            case TARGET -> targetScore = rating.score();
            case CURRENT -> {
                previousScore = currentScore;
                currentScore = rating.score();
                ratedOn = rating.on();
            }
        }
        changedAt = at;
        judge(scale);
        lookAgain();
    }

    /** Bears the current score, and no higher one. */
    void accept(LocalDate until, Instant at) {
        acceptedUntil = until;
        acceptedPoints = points;
        changedAt = at;
    }

    void acceptNoLonger(Instant at) {
        acceptedUntil = null;
        acceptedPoints = null;
        changedAt = at;
    }

    void review(LocalDate today, Instant at) {
        reviewedOn = today;
        changedAt = at;
        lookAgain();
    }

    void close(LocalDate on, String reason, Instant at) {
        status = RiskStatus.CLOSED;
        closedOn = on;
        closedReason = reason;
        changedAt = at;
    }

    void reopen(Instant at) {
        status = RiskStatus.OPEN;
        closedOn = null;
        closedReason = null;
        changedAt = at;
    }

    private void judge(RiskScale scale) {
        var score = currentScore;
        points = score == null ? null : score.points();
        band = score == null ? null : scale.band(score);
        overTolerance = score != null && scale.isOver(score, says.category());
    }

    private void lookAgain() {
        var from = reviewedOn == null ? raisedOn : reviewedOn;
        reviewDue = from.plusMonths(RiskData.SHIPPED.reviewMonths(currentScore));
    }

    UUID id() {
        return id;
    }

    ItemRef ref() {
        return new ItemRef(ItemKind.RISK, organisation, id.toString());
    }

    OrganisationId organisation() {
        return organisation;
    }

    long edits() {
        return edits;
    }

    String reference() {
        return RiskReferences.written(number);
    }

    KeptWords says() {
        return says;
    }

    RiskStatus status() {
        return status;
    }

    boolean isOpen() {
        return status == RiskStatus.OPEN;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    @Nullable
    String closedReason() {
        return closedReason;
    }

    Scores scores() {
        return new Scores(inherentScore, currentScore, targetScore, previousScore, ratedOn);
    }

    @Nullable
    Band band() {
        return band;
    }

    @Nullable
    Integer points() {
        return points;
    }

    /** Whether an acceptance is in force on that day that covers the score as it is. */
    boolean isAccepted(LocalDate day) {
        return acceptedUntil != null
                && acceptedPoints != null
                && points != null
                && !acceptedUntil.isBefore(day)
                && points <= acceptedPoints;
    }

    /** Until when it is accepted, where that is in force on the day. */
    @Nullable
    LocalDate acceptedUntil(LocalDate day) {
        return isAccepted(day) ? acceptedUntil : null;
    }

    /** The last day of the latest acceptance, whether it is in force or has run out. */
    @Nullable
    LocalDate bornUntil() {
        return acceptedUntil;
    }

    boolean overTolerance() {
        return overTolerance;
    }

    @Nullable
    LocalDate reviewedOn() {
        return reviewedOn;
    }

    LocalDate reviewDue() {
        return reviewDue;
    }
}
