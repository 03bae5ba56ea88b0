package org.attest.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One version of an item's file as it is kept; the bytes are in the {@link FileStore} under the hash. Only what the
 * scanner says of it ever changes.
 */
@Entity
@Table(name = "evidence_file")
class FileRow {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private UUID itemId;
    private int number;
    private String name;
    private String mediaType;
    private long sizeInBytes;
    private String sha256;
    private PersonId addedBy;
    private Instant addedAt;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private ScanState scan;

    /** Null as long as no scanner has answered. */
    private @Nullable Instant scannedAt;

    /** What the scanner called it; null where it found nothing. */
    private @Nullable String finding;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected FileRow() {}

    FileRow(Evidence item, int number, StoredFile file, Stamp stamp) {
        this.id = Ids.next();
        this.organisation = item.organisation();
        this.itemId = item.id();
        this.number = number;
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.sizeInBytes = file.size();
        this.sha256 = file.hash().hex();
        this.addedBy = stamp.by();
        this.addedAt = stamp.at();
        this.scan = ScanState.QUARANTINED;
        judge(file.verdict(), stamp.at());
    }

    /** Takes what the scanner says. */
    final void judge(Verdict verdict, Instant at) {
        scan = verdict.state();
        scannedAt = verdict.answered() ? at : null;
        finding = verdict.finding();
    }

    UUID id() {
        return id;
    }

    ScanState scan() {
        return scan;
    }

    OrganisationId organisation() {
        return organisation;
    }

    UUID itemId() {
        return itemId;
    }

    EvidenceFile show() {
        return new EvidenceFile(
                id, number, name, mediaType, sizeInBytes, new Sha256(sha256), addedBy, addedAt, scan, finding);
    }
}
