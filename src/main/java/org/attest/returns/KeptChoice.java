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

/** One choice that a person made on the preview. The column is empty for the whole row. */
@Entity
@Table(name = "return_choice")
class KeptChoice {

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

    @Column(name = "cell_column")
    private String column;

    private boolean take;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptChoice() {}

    KeptChoice(TakenReturn taken, Choice choice) {
        this.id = Ids.next();
        this.organisation = taken.assessment().organisation();
        this.taken = taken.id();
        this.sheet = choice.sheet();
        this.number = choice.row();
        this.column = column(choice);
        this.take = choice.take();
    }

    boolean isAbout(Choice choice) {
        return sheet == choice.sheet() && number == choice.row() && column.equals(column(choice));
    }

    void decide(boolean taking) {
        take = taking;
    }

    Choice choice() {
        return new Choice(sheet, number, column.isEmpty() ? null : ReturnColumn.valueOf(column), take);
    }

    private static String column(Choice choice) {
        var column = choice.column();
        return column == null ? "" : column.name();
    }
}
