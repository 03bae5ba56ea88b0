package org.attest.position;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.attest.suppliers.CareImpact;
import org.attest.suppliers.RootCause;
import org.attest.suppliers.Tier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads for a pack what the register of suppliers publishes: eight statements, within the register of the ICB. */
@Component
class PackSupplierRows {

    private static final int MONTHS = 12;

    private static final String SUPPLIERS = """
            select id, number, name, tier, used_by, assured_until
            from suppliers_published where organisation_id = :icb
            order by tier, name
            """;

    /** What one organisation uses; how many others do is not its to learn. */
    private static final String USED = """
            select s.id, s.number, s.name, s.tier, 1 as used_by, s.assured_until
            from supplier_users_published u
            join suppliers_published s on s.organisation_id = u.register_id and s.id = u.supplier_id
            where u.organisation_id = :own and u.register_id in (:registers)
            order by s.tier, s.name, s.id
            """;

    private static final String GROUPS = """
            select coalesce(s.parent_group, s.name) as named, count(distinct s.id) as suppliers,
                   count(distinct case when s.tier = 0 then s.id end) as critical,
                   count(distinct u.organisation_id) as depending
            from suppliers_published s
            left join supplier_users_published u on u.register_id = s.organisation_id and u.supplier_id = s.id
            where s.organisation_id = :icb
            group by coalesce(s.parent_group, s.name)
            order by depending desc, critical desc, suppliers desc, named
            """;

    private static final String USERS =
            "select distinct organisation_id from supplier_users_published where register_id = :icb";

    private static final String SERVICES =
            "select distinct name from supplier_services_published where organisation_id = :icb order by name";

    private static final String CRITICAL = """
            select id, supplier_id, supplier, name, pathways, no_substitute, no_fallback, rto_promised, rto_tested
            from supplier_services_published
            where organisation_id = :icb and tier = 0
            """;

    private static final String USES = """
            select u.service_id, u.organisation_id
            from supplier_uses_published u
            join supplier_services_published v on v.organisation_id = u.register_id and v.id = u.service_id
            where u.register_id = :icb and v.tier = 0
            """;

    private static final String ENDING = """
            select c.organisation_id, c.id, s.name, c.title, c.ends_on, c.standardise
            from supplier_contracts_published c
            join suppliers_published s on s.organisation_id = c.register_id and s.id = c.supplier_id
            where c.organisation_id in (:organisations) and c.register_id in (:registers) and c.ends_on <= :until
              and (c.ends_on >= :today or not c.followed)
            order by c.ends_on, c.id
            """;

    private static final String INCIDENTS = """
            select i.id, s.name, i.happened_on, i.what, i.hours_to_notify, i.care_impact, i.root_cause
            from supplier_incidents_published i
            join suppliers_published s on s.organisation_id = i.organisation_id and s.id = i.supplier_id
            where i.organisation_id = :icb and i.happened_on >= :from
            order by i.happened_on desc, i.id
            """;

    private static final Comparator<SupplierFigures.Reliance> MOST_USED = Comparator.comparingInt(
                    (SupplierFigures.Reliance it) -> it.users().size())
            .reversed()
            .thenComparing(SupplierFigures.Reliance::supplierName)
            .thenComparing(SupplierFigures.Reliance::service);

    private final JdbcClient database;

    PackSupplierRows(JdbcClient database) {
        this.database = database;
    }

    /** Without those who use each service. */
    SupplierFigures read(PackScope scope) {
        return read(scope, null);
    }

    /** @param names of the organisations, by which those that use a service stand in order; null leaves these out */
    SupplierFigures read(PackScope scope, @Nullable Map<OrganisationId, String> names) {
        var depending = new HashSet<>(scope.all());
        depending.addAll(users(scope));
        return new SupplierFigures(
                depending.size(),
                suppliers(scope),
                groups(scope),
                services(scope),
                ending(scope, Set.of(scope.icb())),
                names == null ? null : reliances(scope, names));
    }

    /**
     * Of one organisation, which keeps no register: what it uses itself and its own contracts, in two statements.
     *
     * @param registers those of the systems that it is in; never empty
     */
    SupplierFigures own(PackScope scope, Set<OrganisationId> registers) {
        var used = database.sql(USED)
                .param("own", scope.icb().id())
                .param("registers", SqlRow.ids(registers))
                .query((row, _) -> line(row))
                .list();
        return new SupplierFigures(1, used, List.of(), List.of(), ending(scope, registers), null);
    }

    private List<SupplierFigures.Line> suppliers(PackScope scope) {
        return database.sql(SUPPLIERS)
                .param("icb", scope.icb().id())
                .query((row, _) -> line(row))
                .list();
    }

    private static SupplierFigures.Line line(ResultSet row) throws SQLException {
        return new SupplierFigures.Line(
                SqlRow.id(row, "id"),
                row.getInt("number"),
                row.getString("name"),
                Tier.values()[row.getInt("tier")],
                row.getInt("used_by"),
                SqlRow.day(row, "assured_until"));
    }

    private List<SupplierFigures.Group> groups(PackScope scope) {
        return database.sql(GROUPS)
                .param("icb", scope.icb().id())
                .query((row, _) -> new SupplierFigures.Group(
                        row.getString("named"),
                        row.getInt("suppliers"),
                        row.getInt("critical"),
                        row.getInt("depending")))
                .list();
    }

    private Set<OrganisationId> users(PackScope scope) {
        return database.sql(USERS)
                .param("icb", scope.icb().id())
                .query((row, _) -> SqlRow.organisation(row))
                .set();
    }

    private List<String> services(PackScope scope) {
        return database.sql(SERVICES)
                .param("icb", scope.icb().id())
                .query((row, _) -> row.getString("name"))
                .list();
    }

    private List<SupplierFigures.Ending> ending(PackScope scope, Set<OrganisationId> registers) {
        return database.sql(ENDING)
                .param("organisations", SqlRow.ids(scope.all()))
                .param("registers", SqlRow.ids(registers))
                .param("today", scope.today())
                .param("until", scope.today().plusMonths(MONTHS))
                .query((row, _) -> new SupplierFigures.Ending(
                        SqlRow.organisation(row),
                        SqlRow.id(row, "id"),
                        row.getString("name"),
                        row.getString("title"),
                        row.getObject("ends_on", LocalDate.class),
                        row.getBoolean("standardise")))
                .list();
    }

    private List<SupplierFigures.Reliance> reliances(PackScope scope, Map<OrganisationId, String> names) {
        var users = users(scope, Comparator.comparing(it -> names.getOrDefault(it, "")));
        return database
                .sql(CRITICAL)
                .param("icb", scope.icb().id())
                .query((row, _) -> new SupplierFigures.Reliance(
                        SqlRow.id(row, "supplier_id"),
                        row.getString("supplier"),
                        row.getString("name"),
                        row.getString("pathways"),
                        row.getBoolean("no_substitute"),
                        row.getBoolean("no_fallback"),
                        SqlRow.number(row, "rto_promised"),
                        SqlRow.number(row, "rto_tested"),
                        users.getOrDefault(SqlRow.id(row, "id"), List.of())))
                .list()
                .stream()
                .sorted(MOST_USED)
                .toList();
    }

    /** By service. */
    private Map<UUID, List<OrganisationId>> users(PackScope scope, Comparator<OrganisationId> order) {
        var users = new HashMap<UUID, List<OrganisationId>>();
        database.sql(USES).param("icb", scope.icb().id()).query(row -> {
            users.computeIfAbsent(SqlRow.id(row, "service_id"), _ -> new ArrayList<>())
                    .add(SqlRow.organisation(row));
        });
        users.values().forEach(it -> it.sort(order.thenComparing(OrganisationId::id)));
        return users;
    }

    List<EventFigures.AtSupplier> incidents(PackScope scope) {
        return database.sql(INCIDENTS)
                .param("icb", scope.icb().id())
                .param("from", scope.today().minusMonths(MONTHS))
                .query((row, _) -> incident(row))
                .list();
    }

    private static EventFigures.AtSupplier incident(ResultSet row) throws SQLException {
        return new EventFigures.AtSupplier(
                SqlRow.id(row, "id"),
                row.getString("name"),
                row.getObject("happened_on", LocalDate.class),
                row.getString("what"),
                SqlRow.number(row, "hours_to_notify"),
                CareImpact.valueOf(row.getString("care_impact")),
                RootCause.valueOf(row.getString("root_cause")));
    }
}
