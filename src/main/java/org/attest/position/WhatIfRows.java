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
     * First what can be walked through: suppliers and evidence with which the walk begins, evidence and risks that hang on them.
     * Each is found once (union), so that circles end. Then every step from any of these, outcomes among them. A link has no
     * direction; which end rests on the other is said by the kinds. Always from what is reached to its links
     * (straight_join): there may be very many links.
     */
    private static final String STEPS = """
            with recursive reached (kind, organisation, id) as (
                select from_kind, from_organisation, from_id
                from connections_published
                where organisation_id in (:scope)
                  and from_organisation in (:owners) and from_kind in ('supplier', 'evidence') and from_id in (:ids)
                union
                select to_kind, to_organisation, to_id
                from connections_published
                where organisation_id in (:scope)
                  and to_organisation in (:owners) and to_kind in ('supplier', 'evidence') and to_id in (:ids)
                union
                select c.to_kind, c.to_organisation, c.to_id
                from reached r
                straight_join connections_published c on c.from_organisation = r.organisation
                  and c.from_kind = r.kind and c.from_id = r.id
                where c.organisation_id in (:scope)
                  and (c.to_kind = 'risk' or (r.kind = 'supplier' and c.to_kind = 'evidence'))
                union
                select c.from_kind, c.from_organisation, c.from_id
                from reached r
                straight_join connections_published c on c.to_organisation = r.organisation
                  and c.to_kind = r.kind and c.to_id = r.id
                where c.organisation_id in (:scope)
                  and (c.from_kind = 'risk' or (r.kind = 'supplier' and c.from_kind = 'evidence')))
            select r.kind as from_kind, r.organisation as from_organisation, r.id as from_id,
                   c.to_kind, c.to_organisation, c.to_id
            from reached r
            straight_join connections_published c on c.from_organisation = r.organisation
              and c.from_kind = r.kind and c.from_id = r.id
            where c.organisation_id in (:scope)
              and (c.to_kind in ('risk', 'outcome', 'ndg-item') or (r.kind = 'supplier' and c.to_kind = 'evidence'))
            union all
            select r.kind, r.organisation, r.id, c.from_kind, c.from_organisation, c.from_id
            from reached r
            straight_join connections_published c on c.to_organisation = r.organisation
              and c.to_kind = r.kind and c.to_id = r.id
            where c.organisation_id in (:scope)
              and (c.from_kind in ('risk', 'outcome', 'ndg-item') or (r.kind = 'supplier' and c.from_kind = 'evidence'))
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
