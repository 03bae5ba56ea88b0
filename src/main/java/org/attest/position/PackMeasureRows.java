package org.attest.position;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.attest.measures.Figure;
import org.attest.measures.Rating;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads for a pack the latest readings, and the sums of the last months: two statements, within the scope of the pack. */
@Component
class PackMeasureRows {

    private static final int MONTHS = 6;

    private static final String LATEST = """
            select organisation_id, measure, for_month, state, part, whole, amount, worth, rating
            from readings_published
            where organisation_id in (:organisations) and latest
            order by measure, worth is null, worth, organisation_id
            """;

    private static final String RECENT = """
            select measure, for_month, count(amount) as known, avg(amount) as average, min(worth) as weakest,
                   sum(rating = 'ON_TARGET') as on_target
            from readings_published
            where organisation_id in (:organisations) and for_month >= :from and amount is not null
            group by measure, for_month
            order by measure, for_month
            """;

    private final JdbcClient database;

    PackMeasureRows(JdbcClient database) {
        this.database = database;
    }

    /** The latest reading of one organisation. */
    record Latest(OrganisationId organisation, String measure, YearMonth month, Figure figure, Rating rating) {}

    /** One month of one measure; the weakest on the scale on which more is better. */
    record Recent(String measure, YearMonth month, int known, BigDecimal average, BigDecimal weakest, int onTarget) {}

    /** By measure, the weakest first; those without a figure last. */
    List<Latest> latest(PackScope scope) {
        return database.sql(LATEST)
                .param("organisations", SqlRow.ids(scope.all()))
                .query((row, _) -> new Latest(
                        SqlRow.organisation(row),
                        row.getString("measure"),
                        month(row),
                        figure(row),
                        Rating.valueOf(row.getString("rating"))))
                .list();
    }

    /** By measure, the oldest month of the last six first. */
    List<Recent> recent(PackScope scope) {
        return database.sql(RECENT)
                .param("organisations", SqlRow.ids(scope.all()))
                .param(
                        "from",
                        YearMonth.from(scope.today()).minusMonths(MONTHS - 1L).atDay(1))
                .query((row, _) -> new Recent(
                        row.getString("measure"),
                        month(row),
                        row.getInt("known"),
                        row.getBigDecimal("average"),
                        row.getBigDecimal("weakest"),
                        row.getInt("on_target")))
                .list();
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject("for_month", LocalDate.class));
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "SHARE" -> new Figure.Share(there(row, "part"), there(row, "whole"));
            case "AMOUNT" -> new Figure.Amount(there(row, "amount"));
            case String absent -> Figure.Absent.valueOf(absent);
        };
    }

    private static BigDecimal there(ResultSet row, String column) throws SQLException {
        @Nullable BigDecimal kept = row.getBigDecimal(column);
        if (kept == null) {
            throw new IllegalStateException("A reading has no " + column);
        }
        return kept;
    }
}
