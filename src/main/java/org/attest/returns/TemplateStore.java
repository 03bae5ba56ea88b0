package org.attest.returns;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.access.Scope;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** The workbooks of templates and what became of their rows, each asked for within organisations. */
@Component
class TemplateStore {

    private final EntityManager rows;

    TemplateStore(EntityManager rows) {
        this.rows = rows;
    }

    void keep(Object row) {
        rows.persist(row);
    }

    void flush() {
        rows.flush();
    }

    /** A workbook of these organisations; one of another organisation answers like an unknown one. */
    Optional<KeptTemplateWorkbook> workbook(Scope scope, UUID id) {
        return rows.createQuery(
                        "select w from KeptTemplateWorkbook w where w.organisation in :scope and w.id = :id",
                        KeptTemplateWorkbook.class)
                .setParameter("scope", scope.organisations())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<KeptTemplateRow> rowsOf(OrganisationId organisation, String source) {
        return rows.createQuery("""
                        select r from KeptTemplateRow r where r.organisation = :organisation and r.source = :source
                        order by r.number""", KeptTemplateRow.class)
                .setParameter("organisation", organisation)
                .setParameter("source", source)
                .getResultList();
    }
}
