package org.attest.measures;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One reading as it was recorded; nothing of it changes but that a later one of the month takes its place. */
@Entity
@Table(name = "measure_reading")
class KeptReading {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private String measure;

    @Column(name = "for_month")
    private LocalDate month;

    private int edition;
    private boolean superseded;

    @Embedded
    private KeptFigure figure;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Rating rating;

    private @Nullable BigDecimal green;
    private @Nullable BigDecimal amber;
    private LocalDate dataDate;
    private String source;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String note;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String why;

    private boolean workedOut;
    private PersonId recordedBy;
    private Instant recordedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptReading() {}

    KeptReading(OrganisationId organisation, Measure measure, NewReading wanted, int edition, PersonId by, Instant at) {
        var judgedBy = measure.thresholds();
        this.id = Ids.next();
        this.organisation = organisation;
        this.measure = measure.code();
        this.month = wanted.month().atDay(1);
        this.edition = edition;
        this.figure = KeptFigure.of(measure.direction(), wanted.figure());
        this.rating = Rating.of(measure.direction(), judgedBy, wanted.figure());
        this.green = judgedBy == null ? null : judgedBy.green();
        this.amber = judgedBy == null ? null : judgedBy.amber();
        this.dataDate = wanted.dataDate();
        this.source = wanted.source() == null ? measure.source() : wanted.source();
        this.note = wanted.note();
        this.why = wanted.why();
        this.workedOut = measure.workedOut();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    void supersede() {
        superseded = true;
    }

    UUID id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    String measure() {
        return measure;
    }

    LocalDate month() {
        return month;
    }

    int edition() {
        return edition;
    }

    @Nullable
    BigDecimal worth() {
        return figure.worth();
    }

    Reading reading() {
        return new Reading(
                id,
                organisation,
                measure,
                YearMonth.from(month),
                edition,
                superseded,
                figure.figure(),
                rating,
                green == null || amber == null ? null : new Thresholds(green, amber),
                dataDate,
                source,
                note,
                why,
                workedOut,
                recordedBy,
                recordedAt);
    }
}
