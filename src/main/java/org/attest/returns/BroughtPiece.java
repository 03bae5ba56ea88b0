package org.attest.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;

/** Some bytes of the file of an import. */
@Entity
@Table(name = "return_file_piece")
class BroughtPiece {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "file_id")
    private UUID file;

    private int number;

    @Column(columnDefinition = "mediumblob")
    private byte[] bytes;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected BroughtPiece() {}

    BroughtPiece(BroughtFile file, int number, byte[] bytes) {
        this.id = Ids.next();
        this.organisation = file.organisation();
        this.file = file.id();
        this.number = number;
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }
}
