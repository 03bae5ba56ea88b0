package org.attest.returns;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Window;
import org.springframework.stereotype.Component;

/** The tables that were brought, each asked for within organisations. */
@Component
class TableStore {

    private static final String OF_KIND =
            "select t from KeptTable t where t.organisation = :organisation and t.tableKind = :kind";

    private final EntityManager rows;

    TableStore(EntityManager rows) {
        this.rows = rows;
    }

    void keep(Object row) {
        rows.persist(row);
    }

    void flush() {
        rows.flush();
    }

    /** One of another organisation answers like an unknown one. */
    Optional<KeptTable> table(Collection<OrganisationId> scope, UUID id) {
        return scope.isEmpty()
                ? Optional.empty()
                : rows.createQuery(
                                "select t from KeptTable t where t.organisation in :scope and t.id = :id",
                                KeptTable.class)
                        .setParameter("scope", scope)
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst();
    }

    KeptContent content(KeptTable of) {
        return rows.createQuery(
                        "select c from KeptContent c where c.organisation = :organisation and c.id = :id",
                        KeptContent.class)
                .setParameter("organisation", of.organisation())
                .setParameter("id", of.id())
                .getSingleResult();
    }

    /** The latest first, without their rows. */
    List<KeptTable> tables(OrganisationId organisation, String kind, Window window) {
        return rows.createQuery(OF_KIND + " order by t.takenAt desc, t.id desc", KeptTable.class)
                .setParameter("organisation", organisation)
                .setParameter("kind", kind)
                .setFirstResult(window.offset())
                .setMaxResults(window.limit())
                .getResultList();
    }

    /** What somebody brought before and never dealt with. */
    List<KeptTable> open(OrganisationId organisation, String kind, PersonId by) {
        return rows.createQuery(OF_KIND + " and t.state = :state and t.takenBy = :by", KeptTable.class)
                .setParameter("organisation", organisation)
                .setParameter("kind", kind)
                .setParameter("state", TableTaken.State.OPEN)
                .setParameter("by", by)
                .getResultList();
    }

    /** The latest import of the very same file. */
    Optional<KeptTable> applied(KeptTable same) {
        return rows.createQuery(
                        OF_KIND + " and t.fileHash = :hash and t.state = :state order by t.takenAt desc",
                        KeptTable.class)
                .setParameter("organisation", same.organisation())
                .setParameter("kind", same.tableKind())
                .setParameter("hash", same.fileHash())
                .setParameter("state", TableTaken.State.APPLIED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<KeptMatch> match(OrganisationId organisation, String kind, String shape) {
        return rows.createQuery(
                        "select m from KeptMatch m where m.organisation = :organisation and m.tableKind = :kind"
                                + " and m.shape = :shape",
                        KeptMatch.class)
                .setParameter("organisation", organisation)
                .setParameter("kind", kind)
                .setParameter("shape", shape)
                .getResultStream()
                .findFirst();
    }
}
