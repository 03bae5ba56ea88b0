package org.attest.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.attest.shared.DsptYear;
import org.jspecify.annotations.Nullable;

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

    @Column(columnDefinition = "mediumtext")
    private @Nullable String interimDeclaration;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String finalDeclaration;

    @Column(name = "taking_answers")
    private boolean takingAnswers;

    @Version
    private @Nullable Long lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected EditionRow() {}

    EditionRow(Edition edition) {
        this.dsptYear = edition.year().toString();
        this.framework = edition.version();
        this.takingAnswers = edition.open();
        plan(edition.dates());
    }

    final void plan(EditionDates dates) {
        opens = dates.opens();
        interimDue = dates.interimDue();
        auditFrom = dates.auditFrom();
        finalDue = dates.finalDue();
    }

    void takeAnswers(boolean taken) {
        takingAnswers = taken;
    }

    void declare(Declarations declarations) {
        interimDeclaration = declarations.interim();
        finalDeclaration = declarations.last();
    }

    Declarations declarations() {
        return new Declarations(interimDeclaration, finalDeclaration);
    }

    Edition edition() {
        return new Edition(DsptYear.of(dsptYear), framework, opens, interimDue, auditFrom, finalDue, takingAnswers);
    }
}
