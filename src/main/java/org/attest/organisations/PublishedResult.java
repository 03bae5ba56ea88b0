package org.attest.organisations;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.DsptYear;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What the national register said of one organisation for one DSPT year. */
@Entity
@Table(name = "published_status")
class PublishedResult implements Persistable<PublishedResult.Key> {

    /** The year is empty where the register does not say it. */
    @Embeddable
    record Key(UUID organisationId, String dsptYear) {

        static Key of(UUID organisation, @Nullable DsptYear year) {
            return new Key(organisation, year == null ? "" : year.toString());
        }
    }

    static String yearWritten(@Nullable PublishedStatus published) {
        var year = published == null ? null : published.year();
        return year == null ? "" : year.toString();
    }

    @EmbeddedId
    private Key id;

    private String status;
    private @Nullable LocalDate publishedOn;
    private LocalDate registerDate;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PublishedResult() {}

    PublishedResult(UUID organisation, PublishedStatus published) {
        this.id = Key.of(organisation, published.year());
        this.status = published.status();
        this.publishedOn = published.publishedOn();
        this.registerDate = published.registerDate();
    }

    void restate(PublishedStatus published) {
        status = published.status();
        publishedOn = published.publishedOn();
        registerDate = published.registerDate();
    }

    PublishedStatus published() {
        var year = id.dsptYear().isEmpty() ? null : DsptYear.of(id.dsptYear());
        return new PublishedStatus(status, year, publishedOn, registerDate);
    }

    @Override
    public Key getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
