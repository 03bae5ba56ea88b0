package org.attest.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.shared.Part;
import org.attest.shared.UkDates;
import org.attest.shared.Window;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows administrators who changed what and when, in every organisation, newest first. It can change nothing. */
@Component
@Transactional(readOnly = true)
public class AuditTrail {

    private final EntityManager entities;

    AuditTrail(EntityManager entities) {
        this.entities = entities;
    }

    /** The lines that fit the filter, newest first. The trail is of all organisations, so no scope applies. */
    @AllowedTo(Role.Name.ADMINISTRATOR)
    public Part<AuditEntry> entries(AuditFilter filter, Window window) {
        var conditions = conditions(filter);
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions.keySet());
        var rows = fill(
                        entities.createQuery(
                                "select e from KeptEntry e" + where + " order by e.at desc, e.id desc",
                                KeptEntry.class),
                        conditions)
                .setFirstResult(window.offset())
                .setMaxResults(window.limit())
                .getResultList();
        var total = fill(entities.createQuery("select count(e) from KeptEntry e" + where, Long.class), conditions)
                .getSingleResult();
        return new Part<>(rows.stream().map(KeptEntry::show).toList(), total);
    }

    /** The kinds of thing that the trail speaks of, for the filter. */
    @AllowedTo(Role.Name.ADMINISTRATOR)
    public List<String> kinds() {
        return entities.createQuery("select distinct e.kind from KeptEntry e order by e.kind", String.class)
                .getResultList();
    }

    private static Map<String, Map<String, Object>> conditions(AuditFilter filter) {
        var conditions = new LinkedHashMap<String, Map<String, Object>>();
        if (filter.organisation() != null) {
            conditions.put("e.organisation = :organisation", Map.of("organisation", filter.organisation()));
        }
        if (filter.person() != null) {
            conditions.put("e.person = :person", Map.of("person", filter.person()));
        }
        if (filter.kind() != null) {
            conditions.put("e.kind = :kind", Map.of("kind", filter.kind()));
        }
        if (filter.day() != null) {
            var from = filter.day().atStartOfDay(UkDates.LONDON).toInstant();
            var until = filter.day().plusDays(1).atStartOfDay(UkDates.LONDON).toInstant();
            conditions.put("e.at >= :from and e.at < :until", Map.of("from", from, "until", until));
        }
        return conditions;
    }

    private static <T> TypedQuery<T> fill(TypedQuery<T> query, Map<String, Map<String, Object>> conditions) {
        new ArrayList<>(conditions.values()).forEach(it -> it.forEach(query::setParameter));
        return query;
    }
}
