package org.attest.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attest.AttestTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** An older database, with data in it, comes to the newest tables. */
@AttestTest
class UpgradeTest {

    private static final Set<String> OLDER =
            Set.of("V010", "V020", "V030", "V040", "V045", "V060", "V070", "V080", "V100", "V120", "V130", "V140");

    @Autowired
    Flyway flyway;

    @TempDir
    Path folder;

    @Test
    void anOlderDatabaseTakesTheMigrationsThatCameLaterThoughTheirNumbersAreLower() throws Exception {
        var address = TestDatabase.emptySchema();
        var owner = String.valueOf(address.owner());
        var password = String.valueOf(address.ownerPassword());
        Flyway.configure()
                .dataSource(address.url(), owner, password)
                .locations("filesystem:" + older())
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(address.url(), owner, password);
                var statement = connection.createStatement()) {
            for (var sql : AUDIT_MARKS) {
                statement.execute(sql);
            }
            for (var sql : DRAFTS) {
                statement.execute(sql);
            }
        }

        var then = Flyway.configure()
                .configuration(flyway.getConfiguration())
                .dataSource(address.url(), owner, password)
                .load();
        then.migrate();

        assertThat(then.info().pending()).isEmpty();
        assertThat(rows(
                        address,
                        "select concat_ws('|', l.dspt_year, l.group_name, l.chosen, group_concat(o.outcome_code order by 1))"
                                + " from catalogue_audit l join catalogue_audit_outcome o on o.audit_id = l.id"
                                + " group by l.id"))
                .containsExactly("2025-26|Trusts|10|A1.a,A1.b");
        assertThat(rows(address, "select concat(form, ' ', based_on, ' ', fields) from draft order by form"))
                .containsExactly(
                        "reading edr-coverage 0 {\"part\":\"12\"}",
                        "risk R-0042 3 {\"title\": \"Half \\\"typed\\\"\", \"cause\": \"\", \"event\": \"\", \"effect\": \"\","
                                + " \"category\": \"cyber\", \"objective\": \"2\", \"owner\": \"0190-7000\", \"lead\": \"\","
                                + " \"committee\": \"\", \"system-wide\": \"true\", \"shown\": \"SCORES\"}",
                        "supplier new 0 {\"name\":\"Half\"}");
    }

    private static final List<String> AUDIT_MARKS = List.of(
            "insert into catalogue_framework values ('v8', 'Version 8', '', 1, 0)",
            outcome("A1.a"),
            outcome("A1.b"),
            "insert into catalogue_audit_list select id, '2025-26', 'Trusts' from catalogue_outcome");

    private static final List<String> DRAFTS = List.of(
            "insert into supplier_draft values (uuid(), uuid(), uuid(), 'supplier new', 0, '{\"name\":\"Half\"}', now(6), 0)",
            "insert into measure_draft values (uuid(), uuid(), 'edr-coverage', uuid(), '{\"part\":\"12\"}', now(6), 0)",
            "insert into risk_register (organisation_id, turns, last_number, scale_edits)"
                    + " values ('00000000-0000-7000-8000-000000000001', 0, 42, 0)",
            "insert into risk (id, organisation_id, version, edits, number, title, cause, event, effect, category,"
                    + " system_wide, shown, status, over_tolerance, raised_on, review_due)"
                    + " select '00000000-0000-7000-8000-000000000002', organisation_id, 0, 3, 42, 'T', 'C', 'E', 'R',"
                    + " 'cyber', true, 'SCORES', 'OPEN', false, now(), now() from risk_register",
            "insert into risk_draft select uuid(), organisation_id, id, uuid(), 3, '{\"title\":\"Half \\\\\"typed\\\\\"\","
                    + "\"cause\":\"\",\"event\":\"\",\"effect\":\"\",\"category\":\"cyber\",\"objective\":2,"
                    + "\"owner\":{\"id\":\"0190-7000\"},\"lead\":\"\",\"committee\":\"\",\"systemWide\":true,"
                    + "\"shown\":\"SCORES\"}', now(6), 0 from risk");

    private static String outcome(String code) {
        return "insert into catalogue_outcome values (uuid(), 'v8', '" + code
                + "', 1, 'T', 'A1', 'P', 'A', 'O', 'NA A'," + " true, null, false, 'B', 1, '', 'R', 1, 0, 1, 0)";
    }

    private Path older() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (var file : files.toList()) {
                if (OLDER.contains(file.getFileName().toString().substring(0, 4))) {
                    Files.copy(file, folder.resolve(file.getFileName()));
                }
            }
        }
        return folder;
    }

    private static List<String> rows(DatabaseAddress address, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(address.url(), address.owner(), address.ownerPassword());
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }
}
