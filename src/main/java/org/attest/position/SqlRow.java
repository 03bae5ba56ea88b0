package org.attest.position;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** How the columns of published views are read. */
final class SqlRow {

    private SqlRow() {}

    /** For a list of organisations in a statement. No organisation has this id: a list of none cannot be asked for. */
    static Collection<UUID> ids(Collection<OrganisationId> organisations) {
        return organisations.isEmpty()
                ? List.of(new UUID(0, 0))
                : organisations.stream().map(OrganisationId::id).toList();
    }

    static OrganisationId organisation(ResultSet row) throws SQLException {
        return new OrganisationId(id(row, "organisation_id"));
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        var number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var kept = row.getObject(column, LocalDateTime.class);
        return kept == null ? null : kept.toInstant(ZoneOffset.UTC);
    }
}
