package org.attest.position;

import java.time.LocalDate;
import java.util.List;
import org.attest.shared.FinancialYear;
import org.attest.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads for a pack the milestones, the money and what it brings: three statements, within the scope of the pack. */
@Component
class PackProgrammeRows {

    private static final String MILESTONES = """
            select organisation_id, milestone_id, number, objective, title, first_due, due, done_on
            from milestones_published
            where organisation_id in (:organisations)
            order by due, organisation_id, number
            """;

    private static final String FUNDING = """
            select objective, financial_year, sum(entries) as entries, sum(allocated) as allocated,
                   sum(committed) as committed, sum(spent) as spent, sum(forecast) as forecast
            from funding_published
            where organisation_id in (:organisations)
            group by objective, financial_year
            order by objective, financial_year
            """;

    private static final String BENEFITS = """
            select organisation_id, objective, title, benefits_planned, benefits_realised
            from benefits_published
            where organisation_id in (:organisations) and financial_year = :year
            order by objective, organisation_id, number
            """;

    private final JdbcClient database;

    PackProgrammeRows(JdbcClient database) {
        this.database = database;
    }

    ProgrammeFigures read(PackScope scope) {
        return new ProgrammeFigures(
                FinancialYear.containing(scope.today()), milestones(scope), funding(scope), benefits(scope));
    }

    private List<ProgrammeFigures.Milestone> milestones(PackScope scope) {
        return database.sql(MILESTONES)
                .param("organisations", SqlRow.ids(scope.all()))
                .query((row, _) -> new ProgrammeFigures.Milestone(
                        SqlRow.organisation(row),
                        SqlRow.id(row, "milestone_id"),
                        row.getInt("number"),
                        row.getInt("objective"),
                        row.getString("title"),
                        row.getObject("first_due", LocalDate.class),
                        row.getObject("due", LocalDate.class),
                        SqlRow.day(row, "done_on")))
                .list();
    }

    private List<ProgrammeFigures.Funding> funding(PackScope scope) {
        return database.sql(FUNDING)
                .param("organisations", SqlRow.ids(scope.all()))
                .query((row, _) -> new ProgrammeFigures.Funding(
                        row.getInt("objective"),
                        new FinancialYear(row.getInt("financial_year")),
                        row.getInt("entries"),
                        new Money(row.getLong("allocated")),
                        new Money(row.getLong("committed")),
                        new Money(row.getLong("spent")),
                        new Money(row.getLong("forecast"))))
                .list();
    }

    private List<ProgrammeFigures.Benefit> benefits(PackScope scope) {
        return database.sql(BENEFITS)
                .param("organisations", SqlRow.ids(scope.all()))
                .param("year", FinancialYear.containing(scope.today()).startsIn())
                .query((row, _) -> new ProgrammeFigures.Benefit(
                        SqlRow.organisation(row),
                        row.getInt("objective"),
                        row.getString("title"),
                        row.getString("benefits_planned"),
                        row.getString("benefits_realised")))
                .list();
    }
}
