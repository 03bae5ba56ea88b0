package org.attest.returns;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.access.Scope;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Window;
import org.springframework.stereotype.Component;

/** The rows about returns that were loaded for organisations, each asked for within organisations. */
@Component
class OnBehalfBook {

    private final EntityManager rows;

    OnBehalfBook(EntityManager rows) {
        this.rows = rows;
    }

    void keep(KeptOnBehalf row) {
        rows.persist(row);
    }

    /** From now on it waits for a signature; nothing for a return that an organisation brought itself. */
    void applied(TakenReturn taken) {
        if (taken.isOnBehalf()) {
            find(Scope.of(taken.assessment().organisation()), taken.id())
                    .orElseThrow()
                    .applied();
        }
    }

    Optional<KeptOnBehalf> find(Scope scope, UUID taken) {
        return rows.createQuery(
                        "select b from KeptOnBehalf b where b.organisation in :scope and b.taken = :taken",
                        KeptOnBehalf.class)
                .setParameter("scope", scope.organisations())
                .setParameter("taken", taken)
                .getResultStream()
                .findFirst();
    }

    /** Those that were applied, latest first. */
    List<KeptOnBehalf> list(Scope scope, Window window) {
        return rows.createQuery("""
                        select b from KeptOnBehalf b where b.organisation in :scope and b.state <> :reading
                        order by b.loadedAt desc, b.taken desc""", KeptOnBehalf.class)
                .setParameter("scope", scope.organisations())
                .setParameter("reading", OnBehalf.State.READING)
                .setFirstResult(window.offset())
                .setMaxResults(window.limit())
                .getResultList();
    }

    /** How many wait that somebody else loaded; with a letter where one is asked for. */
    long waiting(Collection<OrganisationId> organisations, PersonId but, boolean withLetter) {
        return rows.createQuery("""
                        select count(b) from KeptOnBehalf b where b.organisation in :organisations and b.state = :waiting
                        and b.loadedBy <> :but and (:anyhow = true or b.letterId is not null)""", Long.class)
                .setParameter("organisations", organisations)
                .setParameter("waiting", OnBehalf.State.WAITING)
                .setParameter("but", but)
                .setParameter("anyhow", !withLetter)
                .getSingleResult();
    }
}
