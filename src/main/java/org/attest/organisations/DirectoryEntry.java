package org.attest.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.Narrative;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** An organisation's row in the directory. */
@Entity
@Table(name = "organisation")
class DirectoryEntry implements Persistable<UUID> {

    static final int LONGEST_NAME = 200;

    @Id
    private UUID id;

    private String odsCode;
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private DsptCategory dsptCategory;

    private @Nullable LocalDate closedOn;
    private boolean singlePerson;
    private String singlePersonReason = "";
    private LocalDate knownAsOf;
    private boolean shareStatements = Sharing.USUAL.statementsAfterSignOff();
    private boolean shareDraftLevels = Sharing.USUAL.draftLevels();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected DirectoryEntry() {}

    DirectoryEntry(UUID id, NewOrganisation added, LocalDate knownAsOf) {
        this.id = id;
        this.odsCode = added.code().code();
        this.name = checked(added.name());
        this.kind = added.kind();
        this.dsptCategory = added.category();
        this.knownAsOf = knownAsOf;
    }

    void rename(String newName, LocalDate asOf) {
        name = checked(newName);
        knownOn(asOf);
    }

    void describe(Kind newKind, DsptCategory newCategory) {
        kind = newKind;
        dsptCategory = newCategory;
    }

    void markOnePerson(boolean marked, String reason) {
        singlePerson = marked;
        singlePersonReason = reason;
    }

    String singlePersonReason() {
        return singlePersonReason;
    }

    void close(@Nullable LocalDate on, LocalDate asOf) {
        closedOn = on;
        knownOn(asOf);
    }

    void share(Sharing sharing) {
        shareStatements = sharing.statementsAfterSignOff();
        shareDraftLevels = sharing.draftLevels();
    }

    Sharing sharing() {
        return new Sharing(shareStatements, shareDraftLevels);
    }

    Organisation organisation() {
        return new Organisation(
                new OrganisationId(id), new OdsCode(odsCode), name, kind, dsptCategory, closedOn, singlePerson);
    }

    LocalDate knownAsOf() {
        return knownAsOf;
    }

    private void knownOn(LocalDate day) {
        if (day.isAfter(knownAsOf)) {
            knownAsOf = day;
        }
    }

    /** Whether a register may bring it as the name of an organisation. */
    static boolean isName(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_NAME && Narrative.isOneLine(text);
    }

    private static String checked(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new Refused("An organisation's name has between 1 and " + LONGEST_NAME + " characters.");
        }
        if (!Narrative.isOneLine(stripped)) {
            throw new Refused("An organisation's name holds no line breaks or control characters.");
        }
        return stripped;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
