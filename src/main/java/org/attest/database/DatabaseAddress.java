package org.attest.database;

import org.jspecify.annotations.Nullable;

/**
 * Where the database is and who may enter: {@code user} serves (no changes of tables, insert and select only on the
 * audit trail), {@code owner} migrates. Without an owner the application refuses to start on an unmigrated schema.
 */
record DatabaseAddress(
        String url,
        String user,
        String password,
        @Nullable String owner,
        @Nullable String ownerPassword) {

    @Override
    public String toString() {
        return url;
    }
}
