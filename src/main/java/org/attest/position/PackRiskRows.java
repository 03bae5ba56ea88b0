package org.attest.position;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.attest.risks.AssuranceLine;
import org.attest.risks.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads for a pack what the risk registers publish, each question one statement, within the scope of the pack. */
@Component
class PackRiskRows {

    private static final String OPEN = """
            select organisation_id, id, number, title, objective, shown, system_wide, inherent_score, current_score,
                   target_score, previous_score, points, over_tolerance, review_due, executive_lead, committee,
                   case when accepted_until >= :today and accepted_points >= points then accepted_until end as accepted
            from risks_published
            where status = 'OPEN' and organisation_id in (:organisations)
            """;

    /** Which objective a partner's risk threatens, the ICB knows only where all of it is shown. */
    private static final String ASSURANCES = """
            select objective, line, count(*) as given, max(given_on) as latest
            from risk_assurances_published
            where status = 'OPEN' and objective is not null
              and (organisation_id = :icb or (organisation_id in (:partners) and shown = 'ALL'))
            group by objective, line
            """;

    private final JdbcClient database;

    PackRiskRows(JdbcClient database) {
        this.database = database;
    }

    /** How many assurances a line gave on the risks to an objective, and when the latest. */
    record Given(int assurances, LocalDate latest) {}

    /** Which line on which objective. */
    record Place(int objective, AssuranceLine line) {}

    RiskFigures open(PackScope scope) {
        var found = new ArrayList<RiskFigures.Line>();
        var hidden = new int[1];
        database.sql(OPEN)
                .param("organisations", SqlRow.ids(scope.all()))
                .param("today", scope.today())
                .query(row -> {
                    var shown = SqlRow.organisation(row).equals(scope.icb())
                            ? Shown.ALL
                            : Shown.valueOf(row.getString("shown"));
                    if (shown == Shown.NOTHING) {
                        hidden[0]++;
                    } else {
                        found.add(line(row, shown == Shown.ALL));
                    }
                });
        return new RiskFigures(found.stream().sorted(RiskFigures.order()).toList(), hidden[0], null);
    }

    private static RiskFigures.Line line(ResultSet row, boolean whole) throws SQLException {
        return new RiskFigures.Line(
                SqlRow.organisation(row),
                SqlRow.id(row, "id"),
                row.getInt("number"),
                row.getString("title"),
                whole ? SqlRow.number(row, "objective") : null,
                row.getBoolean("system_wide"),
                row.getString("inherent_score"),
                row.getString("current_score"),
                row.getString("target_score"),
                row.getString("previous_score"),
                SqlRow.number(row, "points"),
                row.getBoolean("over_tolerance"),
                SqlRow.day(row, "accepted"),
                row.getObject("review_due", LocalDate.class),
                text(row, "executive_lead", whole),
                text(row, "committee", whole));
    }

    private static @Nullable String text(ResultSet row, String column, boolean whole) throws SQLException {
        return whole ? row.getString(column) : null;
    }

    Map<Place, Given> assurances(PackScope scope) {
        var found = new HashMap<Place, Given>();
        database.sql(ASSURANCES)
                .param("icb", scope.icb().id())
                .param("partners", SqlRow.ids(scope.partners()))
                .query(row -> {
                    found.put(
                            new Place(row.getInt("objective"), AssuranceLine.valueOf(row.getString("line"))),
                            new Given(row.getInt("given"), row.getObject("latest", LocalDate.class)));
                });
        return found;
    }
}
