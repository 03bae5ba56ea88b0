package org.attest.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attest.shared.Ids;

/** One indicator with its official wording as the database keeps it. */
@Entity
@Table(name = "catalogue_indicator")
class IndicatorRow {

    @Id
    private UUID id;

    private String framework;

    @Column(columnDefinition = "varchar(8)")
    private OutcomeCode outcomeCode;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Level columnLevel;

    private int place;
    private String identifier;

    @Column(columnDefinition = "varchar(2000)")
    private String wording;

    @SuppressWarnings("NullAway.Init")
    protected IndicatorRow() {}

    IndicatorRow(String framework, int place, Indicator indicator) {
        this.id = Ids.next();
        this.framework = framework;
        this.place = place;
        this.outcomeCode = indicator.outcome();
        this.columnLevel = indicator.column();
        this.identifier = indicator.identifier();
        this.wording = indicator.wording();
    }

    Indicator indicator() {
        return new Indicator(outcomeCode, columnLevel, identifier, wording);
    }
}
