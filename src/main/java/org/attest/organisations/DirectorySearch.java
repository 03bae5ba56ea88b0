package org.attest.organisations;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Locale;
import org.attest.shared.Part;
import org.attest.shared.Window;
import org.springframework.stereotype.Component;

/** Finds one page of the directory: two statements, however long it is. */
@Component
class DirectorySearch {

    private static final String WHERE = """
             from DirectoryEntry e
            where (lower(e.name) like :text escape '!' or lower(e.odsCode) like :text escape '!')
              and (:kind is null or e.kind = :kind)
              and (:closedToo = true or e.closedOn is null or e.closedOn > :today)
              and (:icb is null or e.id = :icb
                   or exists (select p from Partnership p where p.id.icbId = :icb and p.id.organisationId = e.id))
            """;

    private final EntityManager entities;

    DirectorySearch(EntityManager entities) {
        this.entities = entities;
    }

    Part<Organisation> find(OrganisationFilter filter, LocalDate today, Window window) {
        var rows = filled(
                        entities.createQuery("select e" + WHERE + " order by e.name, e.id", DirectoryEntry.class),
                        filter,
                        today)
                .setFirstResult(window.offset())
                .setMaxResults(window.limit())
                .getResultList()
                .stream()
                .map(DirectoryEntry::organisation)
                .toList();
        var total = filled(entities.createQuery("select count(e)" + WHERE, Long.class), filter, today)
                .getSingleResult();
        return new Part<>(rows, total);
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, OrganisationFilter filter, LocalDate today) {
        var icb = filter.partnersOf();
        return query.setParameter("text", "%" + escaped(filter.text()) + "%")
                .setParameter("kind", filter.kind())
                .setParameter("closedToo", filter.closedToo())
                .setParameter("today", today)
                .setParameter("icb", icb == null ? null : icb.id());
    }

    private static String escaped(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
