package org.attest.assessors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attest.evidence.EvidenceFile;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.Sha256;
import org.hibernate.annotations.Immutable;

/** A version of a file of a frozen item; it is written once and never changed. */
@Entity
@Immutable
@Table(name = "independent_file")
class KeptFile {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "evidence_id")
    private UUID evidence;

    @Column(name = "file_id")
    private UUID file;

    @Column(name = "file_number")
    private int number;

    private String name;
    private String mediaType;
    private long sizeInBytes;
    private String sha256;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptFile() {}

    KeptFile(KeptEvidence evidence, EvidenceFile now) {
        this.id = Ids.next();
        this.organisation = evidence.organisation();
        this.evidence = evidence.id();
        this.file = now.id();
        this.number = now.number();
        this.name = now.name();
        this.mediaType = now.mediaType();
        this.sizeInBytes = now.size();
        this.sha256 = now.hash().hex();
    }

    UUID evidence() {
        return evidence;
    }

    FrozenFile show() {
        return new FrozenFile(file, number, name, mediaType, sizeInBytes, new Sha256(sha256));
    }
}
