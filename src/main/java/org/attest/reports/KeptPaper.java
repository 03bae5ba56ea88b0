package org.attest.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** One file of an issued pack as it is kept: written once, and never made again. */
@Entity
@Table(name = "board_pack_file")
class KeptPaper {

    @Id
    private UUID id;

    @Column(name = "organisation_id", updatable = false)
    private OrganisationId organisation;

    @Column(name = "pack_id", updatable = false)
    private UUID pack;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)", updatable = false)
    private PaperKind paper;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)", updatable = false)
    private PackPart part;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)", updatable = false)
    private PackFormat format;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private int sizeInBytes;

    @Column(columnDefinition = "longblob", updatable = false)
    private byte[] content;

    @Column(updatable = false)
    private Instant madeAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected KeptPaper() {}

    KeptPaper(PackLine pack, PaperKind paper, PackPart part, PackFormat format, PackFile file, Instant at) {
        this.id = Ids.next();
        this.organisation = pack.organisation();
        this.pack = pack.id();
        this.paper = paper;
        this.part = part;
        this.format = format;
        this.name = file.name();
        this.sha256 = file.sha256();
        this.sizeInBytes = file.content().length;
        this.content = file.content();
        this.madeAt = at;
    }

    /** @throws Refused when the kept bytes no longer have the digest that was taken when they were made */
    PackFile file() {
        if (!Sha256.of(content).hex().equals(sha256)) {
            throw new Refused("This file was altered outside Attest, so it cannot be given out.");
        }
        return new PackFile(name, format.mediaType(), content);
    }
}
