package org.attest.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.attest.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One line of a crosswalk as the database keeps it. */
@Entity
@Table(name = "catalogue_crosswalk")
class CrosswalkRow {

    @Id
    private UUID id;

    private String fromFramework;
    private String toFramework;
    private int place;

    @Column(columnDefinition = "varchar(8)")
    private @Nullable OutcomeCode fromCode;

    @Column(columnDefinition = "varchar(8)")
    private @Nullable OutcomeCode toCode;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private CrosswalkEntry.Kind kind;

    private String reason;

    @Version
    private @Nullable Long lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected CrosswalkRow() {}

    CrosswalkRow(String fromFramework, String toFramework, int place, CrosswalkEntry entry) {
        this.id = Ids.next();
        this.fromFramework = fromFramework;
        this.toFramework = toFramework;
        this.place = place;
        become(entry);
    }

    final void become(CrosswalkEntry entry) {
        fromCode = entry.from();
        toCode = entry.to();
        kind = entry.kind();
        reason = entry.reason();
    }

    int place() {
        return place;
    }

    Versions versions() {
        return new Versions(fromFramework, toFramework);
    }

    CrosswalkEntry entry() {
        return new CrosswalkEntry(fromCode, toCode, kind, reason);
    }
}
