package org.attest.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;

/**
 * The rows that an import made, as plain JDBC inserts them: prepared statements in batches with the connector's own bulk
 * protocol, one transaction, ready-made values; nothing is read, checked or scoped.
 */
final class RawInsert {

    private static final int AT_ONCE = 1_000;
    private static final Map<String, String> TABLES = Map.of(
            "risk", "risk where organisation_id = ? order by id",
            "risk_rating", "risk_rating where organisation_id = ? order by id",
            "risk_step", "risk_step where organisation_id = ? order by id",
            "audit_entry", "audit_entry where organisation_id = ? and what = 'risks.loaded' order by id");
    private static final List<String> ORDER = List.of("risk", "risk_rating", "risk_step", "audit_entry");
    /** Worked out by the database. */
    private static final String GENERATED = "weight";

    private final DataSource database;
    private final OrganisationId to;
    private final Map<UUID, UUID> ids = new HashMap<>();
    private final Map<String, Rows> tables = new HashMap<>();

    private record Rows(List<String> columns, List<List<Object>> values) {

        String insert(String table) {
            return "insert into " + table + " ("
                    + columns.stream().map(it -> "`" + it + "`").collect(Collectors.joining(", ")) + ") values ("
                    + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        }
    }

    /** Takes the rows of one organisation, to be inserted under new keys for another. */
    RawInsert(DataSource database, OrganisationId from, OrganisationId to) throws SQLException {
        this.database = database;
        this.to = to;
        ids.put(from.id(), to.id());
        try (var connection = database.getConnection()) {
            for (var table : ORDER) {
                tables.put(table, rows(connection, table, from));
            }
        }
    }

    private Rows rows(Connection connection, String table, OrganisationId of) throws SQLException {
        try (var query = connection.prepareStatement("select * from " + TABLES.get(table))) {
            query.setObject(1, of.id());
            try (var found = query.executeQuery()) {
                var names = new ArrayList<String>();
                for (var at = 1; at <= found.getMetaData().getColumnCount(); at++) {
                    names.add(found.getMetaData().getColumnName(at));
                }
                var rows = new ArrayList<List<Object>>();
                while (found.next()) {
                    var row = new ArrayList<>();
                    for (var at = 1; at <= names.size(); at++) {
                        if (!names.get(at - 1).equals(GENERATED)) {
                            row.add(fresh(names.get(at - 1), found.getObject(at)));
                        }
                    }
                    rows.add(row);
                }
                names.remove(GENERATED);
                return new Rows(names, rows);
            }
        }
    }

    private Object fresh(String column, Object value) {
        var isKey = column.equals("id") || column.equals("organisation_id") || column.equals("risk_id");
        return isKey && value instanceof UUID it ? ids.computeIfAbsent(it, _ -> Ids.next()) : value;
    }

    void run() {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (var table : ORDER) {
                insert(connection, table, tables.get(table));
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void insert(Connection connection, String table, Rows rows) throws SQLException {
        try (var insert = connection.prepareStatement(rows.insert(table))) {
            var waiting = 0;
            for (var row : rows.values()) {
                for (var at = 0; at < row.size(); at++) {
                    insert.setObject(at + 1, row.get(at));
                }
                insert.addBatch();
                if (++waiting % AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** What both organisations hold, but for the keys, is the same. */
    void check(OrganisationId from) throws SQLException {
        try (var connection = database.getConnection()) {
            for (var table : ORDER) {
                if (!sum(connection, table, from).equals(sum(connection, table, to))) {
                    throw new IllegalStateException("The rows of " + table + " differ");
                }
            }
        }
    }

    private String sum(Connection connection, String table, OrganisationId of) throws SQLException {
        var told = tables.get(table).columns().stream()
                .filter(it -> !it.endsWith("id"))
                .map(it -> "coalesce(`" + it + "`, '-')")
                .collect(Collectors.joining(", "));
        var from = TABLES.get(table).replaceAll(" order by id", "");
        try (var query = connection.prepareStatement(
                "select concat(count(*), ' ', sum(crc32(concat_ws('|', " + told + ")))) from " + from)) {
            query.setObject(1, of.id());
            try (var found = query.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }
}
