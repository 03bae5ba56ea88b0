package org.attest.database;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;

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
        if (rows.isEmpty()) {
            return;
        }
        entities.flush();
        try (var past = entities.unwrap(Session.class)
                .statelessWithOptions()
                .connection()
                .open()) {
            for (var from = 0; from < rows.size(); from += AT_ONCE) {
                past.insertMultiple(rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
            }
        }
    }
}
