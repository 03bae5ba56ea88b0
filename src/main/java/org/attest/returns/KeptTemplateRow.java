package org.attest.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;

/** A row of a template's workbook that became an item: which one, and what was taken from it, for the next time it comes. */
@Entity
@Table(name = "template_row")
class KeptTemplateRow {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private String source;

    @Column(name = "row_number_in_sheet")
    private int number;

    private String title;
    private String reference;

    @Convert(converter = TemplateCellsAsJson.class)
    @Column(columnDefinition = "mediumtext")
    private Map<String, CellText> cells;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptTemplateRow() {}

    @SuppressWarnings("NullAway.Init") // filled at once
    KeptTemplateRow(OrganisationId organisation, String source, String reference) {
        this.id = Ids.next();
        this.organisation = organisation;
        this.source = source;
        this.reference = reference;
    }

    /** What the row said when it was last taken. */
    void keep(int rowNumber, String folded, Map<String, CellText> taken) {
        number = rowNumber;
        title = folded;
        cells = Map.copyOf(taken);
    }

    int number() {
        return number;
    }

    /** As {@link Normal#folded} writes it. */
    String title() {
        return title;
    }

    String reference() {
        return reference;
    }

    Map<String, CellText> cells() {
        return cells;
    }
}
