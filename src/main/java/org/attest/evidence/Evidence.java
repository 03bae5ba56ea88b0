package org.attest.evidence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** An item of evidence as it is kept. Who may do what is decided before, by {@link Reach}. */
@Entity
@Table(name = "evidence_item")
class Evidence {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Version
    private @Nullable Long version;

    private int number;
    private @Nullable String request;

    @Embedded
    private KeptDetails details = new KeptDetails();

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private ReviewState state;

    @Column(columnDefinition = "text")
    private @Nullable String returnReason;

    @ElementCollection
    @CollectionTable(name = "evidence_point", joinColumns = @JoinColumn(name = "item_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<Tick> ticks = new HashSet<>();

    /** How many ticks there are, for lists. */
    private int points;

    private int fillings;

    private @Nullable UUID supersedes;
    private PersonId createdBy;
    private PersonId changedBy;
    private Instant changedAt;

    /** Worked out by the database from the dates, for filters and sorting; the same as {@link Lifetime#due()}. */
    @Column(insertable = false, updatable = false)
    private @Nullable LocalDate due;

    /** The same for sorting, and the last of all days where nothing is due. */
    @Column(insertable = false, updatable = false)
    private @Nullable LocalDate lapses;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Evidence() {}

    Evidence(OrganisationId organisation, int number, EvidenceDetails wanted, PersonId by, Instant at) {
        this.id = Ids.next();
        this.organisation = organisation;
        this.number = number;
        this.state = ReviewState.DRAFT;
        this.createdBy = by;
        this.changedBy = by;
        this.changedAt = at;
        describe(wanted, by, at);
    }

    /** Remembers which row of an import it came from, so that the row is added once only. */
    void askedBy(String key) {
        this.request = key;
    }

    final void describe(EvidenceDetails wanted, PersonId by, Instant at) {
        details.describe(organisation, wanted);
        touch(by, at);
    }

    void stopSharing(PersonId by, Instant at) {
        details.share(organisation, SharedWith.NOBODY);
        touch(by, at);
    }

    void moveTo(ReviewState next, @Nullable String reason, PersonId by, Instant at) {
        state = next;
        returnReason = reason;
        touch(by, at);
    }

    /** Answers whether that changed anything. */
    boolean tick(EvidencePoint point, boolean holds, Stamp stamp) {
        var changed = holds
                ? ticks.stream().noneMatch(it -> it.point() == point)
                        && ticks.add(new Tick(organisation, point, stamp.by(), stamp.at()))
                : ticks.removeIf(it -> it.point() == point);
        if (changed) {
            points = ticks.size();
            touch(stamp.by(), stamp.at());
        }
        return changed;
    }

    /** Makes a new version of the item of what was filled in beside it. */
    void filled(Stamp stamp) {
        fillings++;
        touch(stamp.by(), stamp.at());
    }

    void supersede(Evidence older) {
        supersedes = older.id;
    }

    final void touch(PersonId by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    EvidenceDetails details() {
        return details.show();
    }

    SharedWith sharing() {
        return details.sharing();
    }

    String title() {
        return details.title();
    }

    EvidenceKind kind() {
        return details.kind();
    }

    Lifetime lifetime() {
        return details.lifetime();
    }

    UUID id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    long version() {
        return version == null ? 0 : version;
    }

    String reference() {
        return References.written(number);
    }

    @Nullable
    String request() {
        return request;
    }

    ReviewState state() {
        return state;
    }

    @Nullable
    String returnReason() {
        return returnReason;
    }

    /** In the order of the points. */
    List<TickedPoint> ticked() {
        return ticks.stream()
                .sorted(Comparator.comparing(Tick::point))
                .map(it -> new TickedPoint(it.point(), it.tickedBy(), it.tickedAt()))
                .toList();
    }

    int points() {
        return points;
    }

    @Nullable
    UUID supersedes() {
        return supersedes;
    }

    @Nullable
    PersonId owner() {
        return details.owner();
    }

    Marking marking() {
        return details.marking();
    }

    Visibility visibility() {
        return details.visibility();
    }

    boolean isBy(PersonId person) {
        return person.equals(createdBy) || person.equals(details.owner());
    }

    PersonId createdBy() {
        return createdBy;
    }

    PersonId changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
