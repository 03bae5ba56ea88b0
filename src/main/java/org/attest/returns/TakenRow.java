package org.attest.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** One row of a returned workbook, word for word, and how it ended once the return was applied. */
@Entity
@Table(name = "return_row")
class TakenRow {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "taken_id")
    private UUID taken;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private ReturnSheet sheet;

    @Column(name = "row_number_in_sheet")
    private int number;

    private boolean merged;

    @Convert(converter = CellsAsJson.class)
    @Column(columnDefinition = "mediumtext")
    private List<ParsedCell> cells;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private @Nullable RowEnd ending;

    private @Nullable String reference;

    @Column(columnDefinition = "text")
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected TakenRow() {}

    TakenRow(TakenReturn taken, ParsedRow row) {
        this.id = Ids.next();
        this.organisation = taken.assessment().organisation();
        this.taken = taken.id();
        this.sheet = row.sheet();
        this.number = row.number();
        this.merged = row.merged();
        this.cells = row.cells();
    }

    ParsedRow parsed() {
        return new ParsedRow(sheet, number, merged, cells);
    }

    boolean isFor(JudgedRow row) {
        return sheet == row.sheet() && number == row.number();
    }

    void ended(RowEnd end, String itsReference, String said) {
        ending = end;
        reference = itsReference.length() > 200 ? itsReference.substring(0, 200) : itsReference;
        note = said.length() > 2000 ? said.substring(0, 2000) : said;
    }

    /** The line of the receipt; null for rows that did not count or were not applied yet. */
    Receipt.@Nullable Line line() {
        return ending == null
                ? null
                : new Receipt.Line(sheet, number, reference == null ? "" : reference, ending, note == null ? "" : note);
    }
}
