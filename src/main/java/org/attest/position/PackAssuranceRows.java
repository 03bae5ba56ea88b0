package org.attest.position;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.catalogue.OutcomeCode;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.Freshness;
import org.attest.improvements.PlanStage;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads for a pack who looked at what, and what follows from it: four statements, within the scope of the pack. */
@Component
class PackAssuranceRows {

    /** What a plan says of overdue actions, the ICB reads once it is signed. */
    private static final String PLANS = """
            select organisation_id, min(stage) as stage, min(deadline) as deadline, count(*) as gaps,
                   sum(stage in ('SIGNED', 'AGREED') and coalesce(next_due < :today, false)) as overdue
            from improvements_published
            where organisation_id in (:organisations) and dspt_year = :year
            group by organisation_id
            """;

    private static final String AUDITS = """
            select organisation_id, opened_at, concluded_at, overall_risk, confidence
            from independent_published
            where organisation_id in (:organisations) and dspt_year = :year
            order by organisation_id, independent_number
            """;

    private static final String JUDGED = """
            select outcome_code, count(distinct organisation_id) as organisations, max(concluded_at) as latest
            from independent_outcomes_published
            where organisation_id in (:organisations) and dspt_year = :year
            group by outcome_code
            """;

    /** What stands behind outcomes, by whose it is and what it shows; what partners keep to themselves is only counted. */
    private static final String EVIDENCE = """
            select substring(l.linked_id, :prefix + 1) as outcome, l.organisation_id, l.kind, l.due, count(*) as items,
                   sum(e.visibility = 'NOTHING' and e.organisation_id <> :icb) as hidden
            from evidence_links_published l
            join evidence_published e on e.organisation_id = l.organisation_id and e.id = l.id
            where l.organisation_id in (:organisations) and l.linked_kind = 'outcome'
              and left(l.linked_id, :prefix) = :version_prefix
            group by l.linked_id, l.organisation_id, l.kind, l.due
            """;

    private final JdbcClient database;

    PackAssuranceRows(JdbcClient database) {
        this.database = database;
    }

    /** In how many organisations an outcome was judged from outside, and when last. */
    record Judged(int organisations, LocalDate latest) {}

    /** Evidence of one organisation and kind behind one outcome. */
    record Proof(OutcomeCode outcome, OrganisationId organisation, EvidenceKind kind, FreshnessCount count) {

        /** Whether others found it, and not the organisation itself. */
        boolean external() {
            return kind == EvidenceKind.EXTERNAL;
        }
    }

    Map<OrganisationId, DsptLine.Plan> plans(PackScope scope, DsptYear year) {
        var found = new HashMap<OrganisationId, DsptLine.Plan>();
        database.sql(PLANS)
                .param("organisations", SqlRow.ids(scope.all()))
                .param("year", year.toString())
                .param("today", scope.today())
                .query(row -> {
                    found.put(
                            SqlRow.organisation(row),
                            new DsptLine.Plan(
                                    PlanStage.valueOf(row.getString("stage")),
                                    row.getObject("deadline", LocalDate.class),
                                    row.getInt("gaps"),
                                    row.getInt("overdue")));
                });
        return found;
    }

    /** The latest of each organisation. */
    Map<OrganisationId, DsptLine.Audit> audits(PackScope scope, DsptYear year) {
        var found = new HashMap<OrganisationId, DsptLine.Audit>();
        database.sql(AUDITS)
                .param("organisations", SqlRow.ids(scope.all()))
                .param("year", year.toString())
                .query(row -> {
                    var concluded = SqlRow.moment(row, "concluded_at");
                    found.put(
                            SqlRow.organisation(row),
                            new DsptLine.Audit(
                                    day(row, "opened_at"),
                                    concluded == null ? null : UkDates.day(concluded),
                                    row.getString("overall_risk"),
                                    row.getString("confidence")));
                });
        return found;
    }

    Map<OutcomeCode, Judged> judged(PackScope scope, DsptYear year) {
        var found = new HashMap<OutcomeCode, Judged>();
        database.sql(JUDGED)
                .param("organisations", SqlRow.ids(scope.all()))
                .param("year", year.toString())
                .query(row -> {
                    found.put(
                            new OutcomeCode(row.getString("outcome_code")),
                            new Judged(row.getInt("organisations"), day(row, "latest")));
                });
        return found;
    }

    List<Proof> evidence(PackScope scope, String version) {
        var prefix = version + ":";
        return database.sql(EVIDENCE)
                .param("organisations", SqlRow.ids(scope.all()))
                .param("icb", scope.icb().id())
                .param("prefix", prefix.length())
                .param("version_prefix", prefix)
                .query((row, _) -> proof(row, scope.today()))
                .list();
    }

    private static Proof proof(ResultSet row, LocalDate today) throws SQLException {
        var hidden = row.getInt("hidden");
        return new Proof(
                new OutcomeCode(row.getString("outcome")),
                SqlRow.organisation(row),
                EvidenceKind.valueOf(row.getString("kind")),
                FreshnessCount.of(Freshness.of(SqlRow.day(row, "due"), today), row.getInt("items") - hidden, hidden));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        @Nullable Instant moment = SqlRow.moment(row, column);
        if (moment == null) {
            throw new IllegalStateException("There is no " + column);
        }
        return UkDates.day(moment);
    }
}
