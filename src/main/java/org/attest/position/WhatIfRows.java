package org.attest.position;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.access.Scope;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Walks the published links from suppliers and evidence to all that rests on them: one statement, however far that is. */
@Component
class WhatIfRows {

    /**
     * Every step of the walk: what hangs on suppliers and evidence, then what hangs on that. Each step is found once
     * (union), so that circles end. A link has no direction; which end rests on the other is said by the kinds.
     */
    private static final String STEPS = """
            with recursive step (from_kind, from_organisation, from_id, to_kind, to_organisation, to_id) as (
                select from_kind, from_organisation, from_id, to_kind, to_organisation, to_id
                from connections_published
                where organisation_id in (:scope)
                  and from_organisation in (:owners) and from_kind in ('supplier', 'evidence') and from_id in (:ids)
                  and (to_kind in ('risk', 'outcome', 'ndg-item') or (from_kind = 'supplier' and to_kind = 'evidence'))
                union
                select to_kind, to_organisation, to_id, from_kind, from_organisation, from_id
                from connections_published
                where organisation_id in (:scope)
                  and to_organisation in (:owners) and to_kind in ('supplier', 'evidence') and to_id in (:ids)
                  and (from_kind in ('risk', 'outcome', 'ndg-item') or (to_kind = 'supplier' and from_kind = 'evidence'))
                union
                select c.from_kind, c.from_organisation, c.from_id, c.to_kind, c.to_organisation, c.to_id
                from step s
                join connections_published c on c.from_organisation = s.to_organisation
                  and c.from_kind = s.to_kind and c.from_id = s.to_id
                where c.organisation_id in (:scope) and s.to_kind in ('evidence', 'risk')
                  and c.to_kind in ('risk', 'outcome', 'ndg-item')
                union
                select c.to_kind, c.to_organisation, c.to_id, c.from_kind, c.from_organisation, c.from_id
                from step s
                join connections_published c on c.to_organisation = s.to_organisation
                  and c.to_kind = s.to_kind and c.to_id = s.to_id
                where c.organisation_id in (:scope) and s.to_kind in ('evidence', 'risk')
                  and c.from_kind in ('risk', 'outcome', 'ndg-item'))
            select from_kind, from_organisation, from_id, to_kind, to_organisation, to_id from step
            """;

    private final JdbcClient database;

    WhatIfRows(JdbcClient database) {
        this.database = database;
    }

    /** That one item rests on another. */
    record Step(ItemRef on, ItemRef rests) {}

    /**
     * @param scope the organisations whose links are walked
     * @param from suppliers and pieces of evidence
     */
    List<Step> steps(Scope scope, Collection<ItemRef> from) {
        if (scope.isEmpty() || from.isEmpty()) {
            return List.of();
        }
        return database.sql(STEPS)
                .param("scope", ids(scope.organisations()))
                .param("owners", ids(from.stream().map(ItemRef::organisation).collect(Collectors.toSet())))
                .param("ids", from.stream().map(ItemRef::id).toList())
                .query((row, _) -> new Step(end(row, "from"), end(row, "to")))
                .list();
    }

    private static List<UUID> ids(Collection<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::id).toList();
    }

    private static ItemRef end(ResultSet row, String which) throws SQLException {
        return new ItemRef(
                new ItemKind(row.getString(which + "_kind")),
                new OrganisationId(row.getObject(which + "_organisation", UUID.class)),
                row.getString(which + "_id"));
    }
}
