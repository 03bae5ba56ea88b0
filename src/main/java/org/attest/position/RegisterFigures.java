package org.attest.position;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attest.access.Scope;
import org.attest.shared.FinancialYear;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts over what the registers publish: each question one statement at any number of organisations, within a scope. */
@Component
class RegisterFigures {

    /** What the objective of a partner's risk is, its ICB learns only where all of it is shown. */
    private static final String WITH_OBJECTIVE = """
            from risks_published
            where status = 'OPEN'
              and (organisation_id in (:whole) or (organisation_id in (:partners) and shown = 'ALL'))
            """;

    private static final String OBJECTIVE_RISKS = """
            select count(*) as open, coalesce(sum(over_tolerance), 0) as over_tolerance,
                   coalesce(sum(points is null), 0) as not_scored
            """ + WITH_OBJECTIVE + " and objective = :objective";

    private static final String HIGHEST = "select organisation_id, id " + WITH_OBJECTIVE + """
             and objective = :objective and points is not null
            order by points desc, organisation_id, number limit :most
            """;

    private static final String WITHOUT_OBJECTIVE = """
            select count(*) from risks_published
            where status = 'OPEN' and organisation_id in (:partners) and shown <> 'ALL'
            """;

    /** An organisation that never wrote down a risk is left out. */
    private static final String RISKS = """
            select organisation_id, sum(status = 'OPEN') as open, sum(status = 'OPEN' and over_tolerance) as over_tolerance,
                   sum(status = 'OPEN' and points is null) as not_scored
            from risks_published
            where organisation_id in (:organisations)
            group by organisation_id
            """;

    /** The suppliers that an organisation uses; of an ICB those in its register. */
    private static final String SUPPLIERS = """
            select of.organisation_id, count(*) as suppliers, sum(s.tier = 0) as critical,
                   sum(s.tier = 0 and coalesce(s.assured_until >= :today, false)) as assured
            from (
                select organisation_id, register_id, supplier_id
                from supplier_users_published where organisation_id in (:organisations)
                union
                select organisation_id, organisation_id, id
                from suppliers_published where organisation_id in (:organisations)) of
            join suppliers_published s on s.organisation_id = of.register_id and s.id = of.supplier_id
            group by of.organisation_id
            """;

    private static final String FUNDING = """
            select organisation_id, sum(allocated) as allocated, sum(forecast) as forecast
            from funding_published
            where organisation_id in (:organisations) and financial_year = :year
            group by organisation_id
            """;

    private final JdbcClient database;

    RegisterFigures(JdbcClient database) {
        this.database = database;
    }

    /** How many risks are open, and how many of these are over tolerance or have no score. */
    record RiskCount(int open, int over, int notScored) {}

    /** How many suppliers there are, how many of these are of tier 1, and how many of these have an assurance in date. */
    record SupplierCount(int suppliers, int critical, int assured) {}

    /** What was allocated for a financial year, and what is forecast to be spent in it, in pence. */
    record FundingSum(long allocated, long forecast) {}

    RiskCount risks(Scope whole, Scope partners, int objective) {
        return database.sql(OBJECTIVE_RISKS)
                .param("whole", ids(whole))
                .param("partners", ids(partners))
                .param("objective", objective)
                .query((row, _) -> count(row))
                .single();
    }

    /** Those with a score, the highest first. */
    List<ItemRef> highest(Scope whole, Scope partners, int objective, int most) {
        return database.sql(HIGHEST)
                .param("whole", ids(whole))
                .param("partners", ids(partners))
                .param("objective", objective)
                .param("most", most)
                .query((row, _) -> new ItemRef(
                        ItemKind.RISK,
                        organisation(row),
                        row.getObject("id", UUID.class).toString()))
                .list();
    }

    /** How many open risks of partners do not say to their ICB which objective they threaten. */
    int withoutObjective(Scope partners) {
        return partners.isEmpty()
                ? 0
                : database.sql(WITHOUT_OBJECTIVE)
                        .param("partners", ids(partners))
                        .query(Integer.class)
                        .single();
    }

    Map<OrganisationId, RiskCount> risks(Scope scope) {
        var counts = new HashMap<OrganisationId, RiskCount>();
        if (!scope.isEmpty()) {
            database.sql(RISKS).param("organisations", ids(scope)).query(row -> {
                counts.put(organisation(row), count(row));
            });
        }
        return counts;
    }

    Map<OrganisationId, SupplierCount> suppliers(Scope scope, LocalDate today) {
        var counts = new HashMap<OrganisationId, SupplierCount>();
        if (!scope.isEmpty()) {
            database.sql(SUPPLIERS)
                    .param("organisations", ids(scope))
                    .param("today", today)
                    .query(row -> {
                        counts.put(
                                organisation(row),
                                new SupplierCount(
                                        row.getInt("suppliers"), row.getInt("critical"), row.getInt("assured")));
                    });
        }
        return counts;
    }

    Map<OrganisationId, FundingSum> funding(Scope scope, FinancialYear year) {
        var sums = new HashMap<OrganisationId, FundingSum>();
        if (!scope.isEmpty()) {
            database.sql(FUNDING)
                    .param("organisations", ids(scope))
                    .param("year", year.startsIn())
                    .query(row -> {
                        sums.put(organisation(row), new FundingSum(row.getLong("allocated"), row.getLong("forecast")));
                    });
        }
        return sums;
    }

    /** No organisation has this id: a list of none cannot be asked for. */
    private static Collection<UUID> ids(Scope scope) {
        return scope.isEmpty()
                ? List.of(new UUID(0, 0))
                : scope.organisations().stream().map(OrganisationId::id).toList();
    }

    private static RiskCount count(ResultSet row) throws SQLException {
        return new RiskCount(row.getInt("open"), row.getInt("over_tolerance"), row.getInt("not_scored"));
    }

    private static OrganisationId organisation(ResultSet row) throws SQLException {
        return new OrganisationId(row.getObject("organisation_id", UUID.class));
    }
}
