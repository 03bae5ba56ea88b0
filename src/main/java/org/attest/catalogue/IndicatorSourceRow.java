package org.attest.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.attest.shared.PersonId;
import org.attest.shared.Sha256;

/** Which file the wording of a framework version came from, as the database keeps it. */
@Entity
@Table(name = "catalogue_indicator_source")
class IndicatorSourceRow {

    @Id
    private String framework;

    private String fileName;
    private String fileHash;

    @Column(columnDefinition = "timestamp(6)")
    private Instant importedAt;

    @Column(columnDefinition = "uuid")
    private PersonId importedBy;

    @SuppressWarnings("NullAway.Init")
    protected IndicatorSourceRow() {}

    IndicatorSourceRow(String framework, IndicatorSource source) {
        this.framework = framework;
        isNow(source);
    }

    final void isNow(IndicatorSource source) {
        this.fileName = source.fileName();
        this.fileHash = source.hash().hex();
        this.importedAt = source.importedAt();
        this.importedBy = source.importedBy();
    }

    IndicatorSource source() {
        return new IndicatorSource(fileName, new Sha256(fileHash), importedAt, importedBy);
    }
}
