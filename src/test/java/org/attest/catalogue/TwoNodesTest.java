package org.attest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import org.attest.AttestTest;
import org.attest.StatementCount;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** An edit that another application node made in the same database; here the rows are changed behind the memory's back. */
@AttestTest
class TwoNodesTest {

    private static final OutcomeCode A1A = new OutcomeCode("A1.a");

    @Autowired
    Catalogue catalogue;

    @Autowired
    CatalogueLoad load;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    EntityManager rows;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    final String version = "n" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void aVersionThatThisNodeHasInMemory() {
        currentUser.as(Caller.ATTEST, () -> {
            load.add(MadeFramework.named(version));
            return catalogue.framework(version);
        });
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void anEditOnAnotherNodeIsSeenWithinFiveSeconds() {
        editOnAnotherNode("Seen from elsewhere");
        assertThat(title()).isEqualTo("Made direction");

        clock.move(Duration.ofSeconds(5));

        assertThat(title()).isEqualTo("Seen from elsewhere");
    }

    @Test
    void itIsSeenInTheMiddleOfATransactionThatBeganBeforeIt() {
        transaction.executeWithoutResult(_ -> {
            assertThat(rows.find(StateRow.class, StateRow.ONLY)).isNotNull();
            inAnotherTransaction(() -> editOnAnotherNode("Seen in the middle"));
            clock.move(Duration.ofSeconds(5));
            assertThat(title()).isEqualTo("Seen in the middle");
        });
    }

    @Test
    void askingCostsOneStatementEveryFewSecondsHoweverOftenTheCatalogueIsRead() {
        clock.move(Duration.ofSeconds(5));

        var asked = StatementCount.of(() -> {
            for (var i = 0; i < 100; i++) {
                title();
            }
        });

        assertThat(asked).isEqualTo(1);
    }

    private String title() {
        return currentUser.as(
                Caller.ATTEST, () -> catalogue.framework(version).outcome(A1A).title());
    }

    private void editOnAnotherNode(String title) {
        transaction.executeWithoutResult(_ -> {
            rows.createQuery("update OutcomeRow x set x.title = :title where x.framework = :version and x.code = :code")
                    .setParameter("title", title)
                    .setParameter("version", version)
                    .setParameter("code", A1A)
                    .executeUpdate();
            rows.createQuery("update StateRow x set x.revision = x.revision + 1")
                    .executeUpdate();
        });
    }

    private void inAnotherTransaction(Runnable work) {
        var other = Thread.ofVirtual().start(work);
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
