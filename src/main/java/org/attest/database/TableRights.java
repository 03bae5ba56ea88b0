package org.attest.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * What the serving user may do, table by table: read and write data, read views, and only add to tables whose name
 * starts with {@code audit_}. MariaDB takes nothing back from a right on a whole schema, so none is given.
 */
final class TableRights {

    private final DataSource owner;

    TableRights(DataSource owner) {
        this.owner = owner;
    }

    void grantTo(String user) {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            var schema = connection.getCatalog();
            var grants = new ArrayList<String>();
            try (var tables = statement.executeQuery(
                    "select table_name, table_type from information_schema.tables where table_schema = database()")) {
                while (tables.next()) {
                    var rights = String.join(", ", rights(tables.getString(1), tables.getString(2)));
                    grants.add(
                            "grant " + rights + " on `" + schema + "`.`" + tables.getString(1) + "` to " + host(user));
                }
            }
            for (var grant : grants) {
                statement.execute(grant);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The rights on the tables could not be set", e);
        }
    }

    private static List<String> rights(String table, String type) {
        if (!type.equals("BASE TABLE") || table.equals("flyway_schema_history")) {
            return List.of("select");
        }
        return table.startsWith("audit_")
                ? List.of("select", "insert")
                : List.of("select", "insert", "update", "delete");
    }

    /** The embedded server knows its users at the loopback address; of a server of others, any host that it lets in. */
    private String host(String user) throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement();
                var host = statement.executeQuery("select substring_index(current_user(), '@', -1)")) {
            host.next();
            return "'" + user.replace("'", "''") + "'@'" + host.getString(1) + "'";
        }
    }
}
