package org.attest.position;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.attest.access.Scope;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts milestones as they are published: each question one statement at any number of organisations, within a scope. */
@Component
class MilestoneFigures {

    private static final String COUNTS = """
            select organisation_id, count(*) as milestones, sum(done_on is not null) as done,
                   sum(done_on is null and due < :today) as late,
                   sum(done_on is null and due >= :today and due > first_due) as slipped
            from milestones_published
            where organisation_id in (:organisations) and objective = :objective
            group by organisation_id
            order by organisation_id
            """;

    private static final String NEXT = """
            select organisation_id, milestone_id
            from milestones_published
            where organisation_id in (:organisations) and objective = :objective and done_on is null
            order by due, organisation_id, number limit :most
            """;

    private final JdbcClient database;

    MilestoneFigures(JdbcClient database) {
        this.database = database;
    }

    /** Of one organisation: how many there are, and of these are done, late, or not late but later than promised first. */
    record Count(OrganisationId organisation, int all, int done, int late, int slipped) {}

    /** @param scope never empty */
    List<Count> counts(Scope scope, int objective, LocalDate today) {
        return database.sql(COUNTS)
                .param("organisations", ids(scope))
                .param("objective", objective)
                .param("today", today)
                .query((row, _) -> new Count(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getInt("milestones"),
                        row.getInt("done"),
                        row.getInt("late"),
                        row.getInt("slipped")))
                .list();
    }

    /** The open ones, the nearest day first. */
    List<ItemRef> next(Scope scope, int objective, int most) {
        return database.sql(NEXT)
                .param("organisations", ids(scope))
                .param("objective", objective)
                .param("most", most)
                .query((row, _) -> new ItemRef(
                        ItemKind.MILESTONE,
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getObject("milestone_id", UUID.class).toString()))
                .list();
    }

    private static Collection<UUID> ids(Scope scope) {
        return scope.organisations().stream().map(OrganisationId::id).toList();
    }
}
