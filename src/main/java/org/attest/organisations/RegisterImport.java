package org.attest.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** The kept receipt of one register import. */
@Entity
@Table(name = "register_import")
class RegisterImport implements Persistable<UUID> {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private RegisterLayout layout;

    private String fileName;
    private LocalDate registerDate;
    private Instant importedAt;
    private PersonId importedBy;
    private int rowsRead;
    private int rowsNew;
    private int rowsChanged;
    private int rowsUnchanged;
    private int rowsLeftOut;
    private int rowsUnmatched;
    private int rowsSentBack;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected RegisterImport() {}

    RegisterImport(RegisterReceipt receipt) {
        this.id = Ids.next();
        this.layout = receipt.layout();
        this.fileName = receipt.fileName();
        this.registerDate = receipt.registerDate();
        this.importedAt = receipt.importedAt();
        this.importedBy = receipt.importedBy();
        this.rowsRead = receipt.read();
        this.rowsNew = receipt.added();
        this.rowsChanged = receipt.changed();
        this.rowsUnchanged = receipt.unchanged();
        this.rowsLeftOut = receipt.leftOut();
        this.rowsUnmatched = receipt.unmatched();
        this.rowsSentBack = receipt.sentBack();
    }

    RegisterReceipt receipt() {
        return new RegisterReceipt(
                layout,
                fileName,
                registerDate,
                importedAt,
                importedBy,
                rowsRead,
                rowsNew,
                rowsChanged,
                rowsUnchanged,
                rowsLeftOut,
                rowsUnmatched,
                rowsSentBack);
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
