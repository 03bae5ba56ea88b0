package org.attest.database;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.StatelessSession;

/**
 * Adds many rows at once in the transaction that is open, past the persistence context, which would hold, compare and sort
 * them all: for rows with keys of the application's own making that nobody changes in the same transaction. What is waiting
 * in the context goes to the database first.
 */
public final class BulkRows {

    private static final int AT_ONCE = 1_000;

    private final EntityManager entities;

    public BulkRows(EntityManager entities) {
        this.entities = entities;
    }

    /** @param rows all of one kind, none of them there yet */
    public void insert(List<?> rows) {
        if (!rows.isEmpty()) {
            try (var begun = begin()) {
                begun.insert(rows);
            }
        }
    }

    /** For rows that come in several goes, between which nothing is left waiting in the context. */
    public Begun begin() {
        entities.flush();
        return new Begun(entities.unwrap(Session.class)
                .statelessWithOptions()
                .connection()
                .open());
    }

    /** Takes rows until it is closed. */
    public static final class Begun implements AutoCloseable {

        private final StatelessSession past;

        private Begun(StatelessSession past) {
            this.past = past;
        }

        /** @param rows all of one kind, none of them there yet */
        public void insert(List<?> rows) {
            for (var from = 0; from < rows.size(); from += AT_ONCE) {
                past.insertMultiple(rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
            }
        }

        @Override
        public void close() {
            past.close();
        }
    }
}
