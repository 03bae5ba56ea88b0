package org.attest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.attest.accounts.KnownPassword;
import org.attest.accounts.QuickPasswords;
import org.attest.database.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/**
 * The whole application on a real MariaDB and a real port, started once for all tests that say so. Tests share the
 * schema: each makes organisations and people of its own (see {@code TestWorld}) and never counts those of others.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "attest.data=target/test-data-${attest.test.fork:1}",
            "attest.set-up=none",
            "db-scheduler.enabled=false" // a test calls the work itself
        })
@TestExecutionListeners(listeners = StillClock.class, mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
@ContextConfiguration(initializers = {TestDatabase.class, TestMail.class})
@Import({
    TestClock.Configuration.class,
    QuickPasswords.class,
    KnownPassword.class,
    TestWorld.class,
    StatementCount.Configuration.class
})
public @interface AttestTest {}
