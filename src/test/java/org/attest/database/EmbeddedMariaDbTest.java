package org.attest.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.attest.AttestTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AttestTest
class EmbeddedMariaDbTest {

    @Autowired
    DataSource dataSource;

    @Test
    void theServingUserMayNotChangeTables() {
        var jdbc = JdbcClient.create(dataSource);
        assertThat(jdbc.sql("select version()").query(String.class).single()).contains("MariaDB");
        assertThatThrownBy(() -> jdbc.sql("create table t (a int)").update()).hasStackTraceContaining("denied");
    }
}
