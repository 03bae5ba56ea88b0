package org.attest;

import java.io.Serial;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** How many statements a piece of work costs: its own, not those that the background prepares meanwhile. */
public final class StatementCount implements StatementInspector {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final ThreadLocal<Long> PREPARED = ThreadLocal.withInitial(() -> 0L);

    private StatementCount() {}

    /** The statements that Hibernate prepares for this work in this thread. */
    public static long of(Runnable work) {
        var before = PREPARED.get();
        work.run();
        return PREPARED.get() - before;
    }

    @Override
    public String inspect(String sql) {
        PREPARED.set(PREPARED.get() + 1);
        return sql;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {
        @Bean
        HibernatePropertiesCustomizer countStatements() {
            return properties -> properties.put(AvailableSettings.STATEMENT_INSPECTOR, new StatementCount());
        }
    }
}
