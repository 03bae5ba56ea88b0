package org.attest.database;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the row of a table that writers take their turn on, at the first one's need. It does so in a transaction of its
 * own, since a look of the writer's would fix what it sees before its turn comes; and asks only once for each key, since
 * every transaction of its own takes a second connection. Such rows are never deleted.
 *
 * @param <K> what tells the rows apart
 */
public final class FirstRows<K> {

    private final TransactionTemplate apart;
    private final Set<K> there = ConcurrentHashMap.newKeySet();

    public FirstRows(PlatformTransactionManager transactions) {
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Afterwards the row is there. Two at once may both try to make it, and one row is enough. */
    public void need(K key, Predicate<K> isThere, Consumer<K> make) {
        if (there.contains(key)) {
            return;
        }
        try {
            apart.executeWithoutResult(_ -> {
                if (!isThere.test(key)) {
                    make.accept(key);
                }
            });
        } catch (DataIntegrityViolationException alreadyThere) {
            // somebody else was first, which is just as well
        }
        there.add(key);
    }
}
