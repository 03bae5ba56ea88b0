package org.attest.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Sha256;
import org.hibernate.annotations.Immutable;

/** One version of an item's file as it is kept; the bytes are in the {@link FileStore} under the hash. */
@Entity
@Immutable
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
    }

    UUID itemId() {
        return itemId;
    }

    EvidenceFile show() {
        return new EvidenceFile(id, number, name, mediaType, sizeInBytes, new Sha256(sha256), addedBy, addedAt);
    }
}
