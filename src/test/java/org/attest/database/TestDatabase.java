package org.attest.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One real MariaDB server per test run, and an empty schema of its own for each Spring context. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var address = emptySchema();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "attest.db.url", address.url(),
                                "attest.db.user", address.user(),
                                "attest.db.password", address.password(),
                                "attest.db.owner.user", address.owner(),
                                "attest.db.owner.password", address.ownerPassword())));
    }

    static DatabaseAddress emptySchema() {
        var schema = "attest_test_" + SCHEMAS.incrementAndGet();
        var server = Server.RUNNING.address("attest");
        try (var owner = DriverManager.getConnection(server.url(), server.owner(), server.ownerPassword());
                var statement = owner.createStatement()) {
            statement.execute("drop database if exists " + schema);
            statement.execute("create database " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Server.RUNNING.address(schema);
    }

    private static final class Server {
        static final EmbeddedMariaDb RUNNING = start();

        private static EmbeddedMariaDb start() {
            try {
                var server =
                        EmbeddedMariaDb.start(Path.of("target/database-" + System.getProperty("attest.test.fork", "1"))
                                .toAbsolutePath());
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return server;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void stop(EmbeddedMariaDb server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
