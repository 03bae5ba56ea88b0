package org.attest.position;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import org.attest.evidence.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads for a pack what evidence tells of exercises and incidents: one statement, within the scope of the pack. */
@Component
class PackEventRows {

    private static final int MONTHS = 12;
    private static final int LONGEST = 600;

    private static final String EVENTS = """
            select organisation_id, number, title, visibility, event, happened_on, impact, contained, lessons
            from exercises_published
            where organisation_id in (:organisations)
              and (happened_on >= :from or (organisation_id <> :icb and visibility = 'NOTHING'))
            order by happened_on desc, organisation_id, number
            """;

    private final JdbcClient database;

    PackEventRows(JdbcClient database) {
        this.database = database;
    }

    EventFigures read(PackScope scope, PackSupplierRows suppliers) {
        var events = new ArrayList<EventFigures.Event>();
        var hidden = new int[2];
        database.sql(EVENTS)
                .param("organisations", SqlRow.ids(scope.all()))
                .param("icb", scope.icb().id())
                .param("from", scope.today().minusMonths(MONTHS).toString())
                .query(row -> {
                    var visibility = SqlRow.organisation(row).equals(scope.icb())
                            ? Visibility.CONTENT
                            : Visibility.valueOf(row.getString("visibility"));
                    switch (visibility) {
                        case CONTENT -> events.add(event(row));
                        case STATE_AND_SUMMARY -> hidden[0]++;
                        case NOTHING -> hidden[1]++;
                    }
                });
        return new EventFigures(events, hidden[0], hidden[1], suppliers.incidents(scope));
    }

    private static EventFigures.Event event(ResultSet row) throws SQLException {
        return new EventFigures.Event(
                SqlRow.organisation(row),
                row.getInt("number"),
                row.getString("title"),
                row.getString("event"),
                LocalDate.parse(row.getString("happened_on")),
                row.getString("impact"),
                row.getString("contained"),
                cut(row.getString("lessons")));
    }

    /** A paper names lessons; all of them are read in the evidence. */
    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
