package org.attest.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** What is large of a brought table: its rows while it is open, its receipt once it is applied. */
@Entity
@Table(name = "import_content")
class KeptContent {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Convert(converter = RawTableAsBytes.class)
    @Column(columnDefinition = "longblob")
    private @Nullable RawTable content;

    @Convert(converter = TableLinesAsBytes.class)
    @Column(columnDefinition = "longblob")
    private @Nullable List<TableReceipt.Line> receipt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptContent() {}

    KeptContent(KeptTable of, RawTable content) {
        this.id = of.id();
        this.organisation = of.organisation();
        this.content = content;
    }

    /** @throws Refused when the import is over */
    RawTable content() {
        if (content == null) {
            throw new Refused("This import was dealt with already. Bring the file again to look at it once more.");
        }
        return content;
    }

    List<TableReceipt.Line> receipt() {
        return receipt == null ? List.of() : receipt;
    }

    void end(@Nullable List<TableReceipt.Line> lines) {
        content = null;
        receipt = lines;
    }
}
