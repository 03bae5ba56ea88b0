package org.attest.measures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Thresholds that an administrator set for a measure; written once, and in force until the next edition. */
@Entity
@Table(name = "measure_threshold")
class KeptThresholds {

    @Id
    private UUID id;

    private String measure;
    private int edition;
    private @Nullable BigDecimal green;
    private @Nullable BigDecimal amber;

    @Column(columnDefinition = "mediumtext")
    private String why;

    private PersonId setBy;
    private Instant setAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptThresholds() {}

    KeptThresholds(Measure measure, @Nullable Thresholds wanted, String why, PersonId by, Instant at) {
        this.id = Ids.next();
        this.measure = measure.code();
        this.edition = measure.edition() + 1;
        this.green = wanted == null ? null : wanted.green();
        this.amber = wanted == null ? null : wanted.amber();
        this.why = why;
        this.setBy = by;
        this.setAt = at;
    }

    UUID id() {
        return id;
    }

    String measure() {
        return measure;
    }

    int edition() {
        return edition;
    }

    @Nullable
    Thresholds thresholds() {
        return green == null || amber == null ? null : new Thresholds(green, amber);
    }

    ThresholdChange change() {
        return new ThresholdChange(thresholds(), why, setBy, setAt);
    }
}
