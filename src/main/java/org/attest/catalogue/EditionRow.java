package org.attest.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.attest.shared.DsptYear;

/** One year of the toolkit as the database keeps it. */
@Entity
@Table(name = "catalogue_edition")
class EditionRow {

    /** A year written 2026-27: converters do not reach identifiers. */
    @Id
    private String dsptYear;

    private String framework;
    private LocalDate opens;
    private LocalDate interimDue;
    private LocalDate auditFrom;
    private LocalDate finalDue;

    @Column(name = "taking_answers")
    private boolean takingAnswers;

    @SuppressWarnings("NullAway.Init")
    protected EditionRow() {}

    EditionRow(Edition edition) {
        this.dsptYear = edition.year().toString();
        this.framework = edition.version();
        this.opens = edition.opens();
        this.interimDue = edition.interimDue();
        this.auditFrom = edition.auditFrom();
        this.finalDue = edition.finalDue();
        this.takingAnswers = edition.open();
    }

    Edition edition() {
        return new Edition(DsptYear.of(dsptYear), framework, opens, interimDue, auditFrom, finalDue, takingAnswers);
    }
}
