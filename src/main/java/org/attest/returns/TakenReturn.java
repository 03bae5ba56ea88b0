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
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.assessments.AssessmentRef;
import org.attest.shared.DsptYear;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** A workbook that came back: open while somebody looks at it, then applied or dropped for good. */
@Entity
@Table(name = "return_taken")
class TakenReturn {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "dspt_year")
    private DsptYear year;

    @Column(name = "workbook_id")
    private @Nullable UUID workbook;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private ReturnOrigin origin;

    private String source;
    private String fileName;

    @Column(columnDefinition = "char(64)")
    private String fileHash;

    private String sheets;

    @Convert(converter = ProblemsAsJson.class)
    @Column(columnDefinition = "mediumtext")
    private List<Problem> problems;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Taken.State state;

    private boolean onBehalf;
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
    protected TakenReturn() {}

    TakenReturn(
            AssessmentRef assessment,
            @Nullable UUID workbook,
            String fileName,
            Sha256 file,
            ParsedReturn parsed,
            PersonId by,
            Instant at) {
        this.id = Ids.next();
        this.organisation = assessment.organisation();
        this.year = assessment.year();
        this.workbook = workbook;
        this.origin = ReturnOrigin.ATTEST;
        this.source = workbook == null ? "file:" + file.hex() : workbook.toString();
        this.fileName = fileName.length() > 255 ? fileName.substring(0, 255) : fileName;
        this.fileHash = file.hex();
        this.sheets = parsed.sheets().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        this.problems = List.copyOf(parsed.problems());
        this.state = Taken.State.OPEN;
        this.takenBy = by;
        this.takenAt = at;
    }

    /** An ICB lead brings it for the organisation: what it says waits for a signature. */
    void bringForTheOrganisation() {
        onBehalf = true;
    }

    boolean isOnBehalf() {
        return onBehalf;
    }

    /** The same file in the layout of others. */
    TakenReturn in(ReturnOrigin layout) {
        origin = layout;
        return this;
    }

    ReturnOrigin origin() {
        return origin;
    }

    void applied(Tally tally, PersonId by, Instant at) {
        end(Taken.State.APPLIED, by, at);
        rowsRead = tally.read();
        rowsNew = tally.added();
        rowsChanged = tally.changed();
        rowsUnchanged = tally.unchanged();
        rowsLeftOut = tally.leftOut();
        rowsSentBack = tally.sentBack();
    }

    void drop(PersonId by, Instant at) {
        end(Taken.State.DROPPED, by, at);
    }

    private void end(Taken.State next, PersonId by, Instant at) {
        requireOpen();
        state = next;
        endedBy = by;
        endedAt = at;
    }

    void requireOpen() {
        if (state != Taken.State.OPEN) {
            throw new Refused("This return was dealt with already. Bring the file again to look at it once more.");
        }
    }

    /** The parsed return again, once its rows are read. */
    ParsedReturn parsed(List<ParsedRow> rows) {
        return new ParsedReturn(NONE, sheets(sheets), rows, problems);
    }

    private static final WorkbookIdentity NONE = new WorkbookIdentity(null, null, false, null, null, null);

    /** The sheets of the file, as they are kept. */
    static Set<ReturnSheet> sheets(String kept) {
        return Arrays.stream(kept.split(",", -1))
                .filter(it -> !it.isEmpty())
                .map(ReturnSheet::valueOf)
                .collect(Collectors.toSet());
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID workbook() {
        return workbook;
    }

    /** What new rows are remembered under: the workbook, or the file where the workbook is not known. */
    String source() {
        return source;
    }

    AssessmentRef assessment() {
        return new AssessmentRef(organisation, year);
    }

    Taken taken() {
        return new Taken(
                id, assessment(), fileName, new Sha256(fileHash), state, takenBy, takenAt, endedBy, endedAt, tally());
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
