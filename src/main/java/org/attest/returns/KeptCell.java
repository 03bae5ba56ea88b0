package org.attest.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What stood in one cell at export. It is written once and never changed. */
@Entity
@Immutable
@Table(name = "return_cell")
class KeptCell {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "workbook_id")
    private UUID workbook;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private ReturnSheet sheet;

    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(name = "cell_column", columnDefinition = "varchar(30)")
    private ReturnColumn column;

    @Column(name = "cell_value", columnDefinition = "mediumtext")
    private String value;

    @Column(name = "cell_words", columnDefinition = "mediumtext")
    private @Nullable String words;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptCell() {}

    KeptCell(KeptWorkbook workbook, String reference, ReturnColumn column, CellText text) {
        this.id = Ids.next();
        this.organisation = workbook.organisation();
        this.workbook = workbook.id();
        this.sheet = column.sheet();
        this.reference = reference;
        this.column = column;
        this.value = text.value();
        this.words = text.words().equals(text.value()) ? null : text.words();
    }

    ReturnSheet sheet() {
        return sheet;
    }

    String reference() {
        return reference;
    }

    ReturnColumn column() {
        return column;
    }

    CellText text() {
        return new CellText(value, words == null ? value : words);
    }
}
