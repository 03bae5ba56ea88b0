package org.attest.database;

import java.io.IOException;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Chooses the server (embedded unless {@code ATTEST_DB_URL} is set), migrates it as its owner and serves as a lesser user. */
@Configuration
@EnableJpaRepositories(basePackages = "org.attest", queryEnhancerSelector = QueriesAsWritten.class)
class DatabaseConfiguration {

    private static final String BULK = "?useBulkStmts=true";

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "attest.db.url", matchIfMissing = true, havingValue = "embedded")
    EmbeddedMariaDb embeddedMariaDb(@Value("${attest.data}") Path data) throws IOException {
        return EmbeddedMariaDb.start(data.resolve("database"));
    }

    @Bean
    @ConditionalOnProperty(name = "attest.db.url", matchIfMissing = true, havingValue = "embedded")
    DatabaseAddress embeddedAddress(EmbeddedMariaDb server) {
        return server.address("attest");
    }

    @Bean
    @ConditionalOnProperty(name = "attest.db.url")
    @Conditions.ExternalServer
    DatabaseAddress externalAddress(
            @Value("${attest.db.url}") String url,
            @Value("${attest.db.user}") String user,
            @Value("${attest.db.password}") String password,
            @Value("${attest.db.owner.user:#{null}}") @Nullable String owner,
            @Value("${attest.db.owner.password:#{null}}") @Nullable String ownerPassword) {
        return new DatabaseAddress(url, user, password, owner, ownerPassword);
    }

    @Bean
    JdbcConnectionDetails servingConnection(DatabaseAddress address) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return address.user();
            }

            @Override
            public String getPassword() {
                return address.password();
            }

            @Override
            public String getJdbcUrl() {
                return address.url().contains("?") ? address.url() : address.url() + BULK;
            }
        };
    }

    @Bean
    FlywayConnectionDetails owningConnection(DatabaseAddress address) {
        var owner = address.owner();
        var ownerPassword = address.ownerPassword();
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return owner == null ? address.user() : owner;
            }

            @Override
            public String getPassword() {
                return ownerPassword == null ? address.password() : ownerPassword;
            }

            @Override
            public String getJdbcUrl() {
                return address.url();
            }
        };
    }

    @Bean
    FlywayMigrationStrategy migration(DatabaseAddress address) {
        return flyway -> {
            if (address.owner() == null) {
                refuseIfBehind(flyway);
            } else {
                flyway.migrate();
                new TableRights(flyway.getConfiguration().getDataSource()).grantTo(address.user());
            }
        };
    }

    private static void refuseIfBehind(Flyway flyway) {
        if (flyway.info().pending().length > 0) {
            throw new IllegalStateException(
                    "The database is behind this version of Attest. Set ATTEST_DB_OWNER_USER and"
                            + " ATTEST_DB_OWNER_PASSWORD once, so that Attest can migrate it, and start again.");
        }
    }
}
