package org.attest.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** A table that somebody brought: its rows while it is open, its receipt once it is applied. */
@Entity
@Table(name = "import_taken")
class KeptTable {

    private static final int LONGEST_NAME = 255;

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private String tableKind;
    private String fileName;

    @Column(columnDefinition = "char(64)")
    private String fileHash;

    private String sheet;

    @Convert(converter = MatchAsJson.class)
    @Column(columnDefinition = "mediumtext")
    private Map<String, Integer> matched;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private TableTaken.State state;

    private PersonId takenBy;
    private Instant takenAt;
    private @Nullable PersonId endedBy;
    private @Nullable Instant endedAt;
    private @Nullable Integer rowsRead;
    private @Nullable Integer rowsNew;
    private @Nullable Integer rowsChanged;
    private @Nullable Integer rowsUnchanged;
    private @Nullable Integer rowsLeftOut;
    private @Nullable Integer rowsSentBack;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptTable() {}

    KeptTable(
            OrganisationId organisation,
            String tableKind,
            String fileName,
            Sha256 file,
            String sheet,
            Map<String, Integer> matched,
            PersonId by,
            Instant at) {
        this.id = Ids.next();
        this.organisation = organisation;
        this.tableKind = tableKind;
        this.fileName = cut(fileName);
        this.fileHash = file.hex();
        this.sheet = cut(sheet);
        this.matched = Map.copyOf(matched);
        this.state = TableTaken.State.OPEN;
        this.takenBy = by;
        this.takenAt = at;
    }

    private static String cut(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    void match(Map<String, Integer> chosen) {
        requireOpen();
        matched = Map.copyOf(chosen);
    }

    void applied(Tally tally, PersonId by, Instant at) {
        end(TableTaken.State.APPLIED, by, at);
        rowsRead = tally.read();
        rowsNew = tally.added();
        rowsChanged = tally.changed();
        rowsUnchanged = tally.unchanged();
        rowsLeftOut = tally.leftOut();
        rowsSentBack = tally.sentBack();
    }

    void drop(PersonId by, Instant at) {
        end(TableTaken.State.DROPPED, by, at);
    }

    private void end(TableTaken.State next, PersonId by, Instant at) {
        requireOpen();
        state = next;
        endedBy = by;
        endedAt = at;
    }

    /** @throws Refused when the import is over */
    void requireOpen() {
        if (state != TableTaken.State.OPEN) {
            throw new Refused("This import was dealt with already. Bring the file again to look at it once more.");
        }
    }

    UUID id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    String tableKind() {
        return tableKind;
    }

    String fileName() {
        return fileName;
    }

    String fileHash() {
        return fileHash;
    }

    Map<String, Integer> matched() {
        return matched;
    }

    TableTaken taken(TableKind kind) {
        return new TableTaken(
                id,
                organisation,
                kind,
                fileName,
                new Sha256(fileHash),
                sheet,
                state,
                takenBy,
                takenAt,
                endedBy,
                endedAt,
                tally());
    }

    private @Nullable Tally tally() {
        return rowsRead == null
                        || rowsNew == null
                        || rowsChanged == null
                        || rowsUnchanged == null
                        || rowsLeftOut == null
                        || rowsSentBack == null
                ? null
                : new Tally(rowsRead, rowsNew, rowsChanged, rowsUnchanged, rowsLeftOut, rowsSentBack);
    }
}
