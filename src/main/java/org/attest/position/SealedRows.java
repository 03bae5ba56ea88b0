package org.attest.position;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attest.access.Scope;
import org.attest.assessments.Round;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.catalogue.Standing;
import org.attest.shared.DsptYear;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what stands under earlier and present seals, as it is published: each question one statement, within a scope. */
@Component
class SealedRows {

    /** The strip beside the six has number 0. */
    private static final int MOST_OBJECTIVES = 6;

    private static final String LATEST = """
            select s.organisation_id, s.dspt_year, s.framework, s.kind, s.round, s.seal_number, s.sealed_at,
                   o.outcome_code, o.level, o.expected_level, o.standing
            from assessments_seals_published s
            join sealed_answers_published o on o.organisation_id = s.organisation_id and o.seal_id = s.seal_id
            where s.organisation_id in (:organisations) and s.latest
              and (s.dspt_year = :year or s.dspt_year = :before and s.kind = 'OWN')
            """;

    /** A link has no direction. */
    private static final String ON_SUPPLIERS = """
            select l.organisation_id, l.outcome_code, l.register_id, l.supplier_id, s.level
            from (
                select to_organisation as organisation_id, substring(to_id, :prefix + 1) as outcome_code,
                       from_organisation as register_id, from_id as supplier_id
                from connections_published
                where organisation_id in (:organisations) and from_kind = 'supplier' and to_kind = 'outcome'
                  and left(to_id, :prefix) = :version_prefix
                union
                select from_organisation, substring(from_id, :prefix + 1), to_organisation, to_id
                from connections_published
                where organisation_id in (:organisations) and to_kind = 'supplier' and from_kind = 'outcome'
                  and left(from_id, :prefix) = :version_prefix) l
            join assessments_published s on s.organisation_id = l.organisation_id and s.outcome_code = l.outcome_code
              and s.dspt_year = :year and s.framework = :version
            where l.organisation_id in (:organisations) and s.level is not null
            """;

    private static final String STANDINGS = """
            select organisation_id, sum(standing in ('AT', 'ABOVE')) as met, sum(expected_level is not null) as known
            from assessments_published
            where organisation_id in (:organisations) and dspt_year = :year and framework = :version
            group by organisation_id
            """;

    /** Of one's own seals, those that a later one of the round replaced too. */
    private static final String SHARES = """
            select s.organisation_id, s.dspt_year, s.round, s.seal_number, s.sealed_at,
            """
            + IntStream.rangeClosed(0, MOST_OBJECTIVES).mapToObj("""
                               sum(concat(s.framework, ':', o.outcome_code) in (:of%1$d) and o.standing in ('AT', 'ABOVE')) as met%1$d,
                               sum(concat(s.framework, ':', o.outcome_code) in (:of%1$d) and o.expected_level is not null) as known%1$d
                            """::formatted).collect(Collectors.joining(","))
            + """
            from assessments_seals_published s
            join sealed_answers_published o on o.organisation_id = s.organisation_id and o.seal_id = s.seal_id
            where s.organisation_id in (:organisations) and s.kind = 'OWN' and s.dspt_year in (:years)
            group by s.organisation_id, s.dspt_year, s.round, s.seal_number, s.sealed_at
            """;

    private final JdbcClient database;

    SealedRows(JdbcClient database) {
        this.database = database;
    }

    /** The level that an organisation sealed of an outcome that it links to a supplier. */
    record OnSupplier(ItemRef supplier, OrganisationId organisation, OutcomeCode outcome, Level level) {}

    /** Of the year and, of an organisation's own seals, of the year before. */
    List<SealedLevel> latest(Scope scope, DsptYear year) {
        return scope.isEmpty()
                ? List.of()
                : database.sql(LATEST)
                        .param("organisations", ids(scope))
                        .param("year", year.toString())
                        .param("before", year.previous().toString())
                        .query((row, _) -> level(row, year))
                        .list();
    }

    List<OnSupplier> onSuppliers(Scope scope, DsptYear year, String version) {
        var prefix = version + ":";
        return scope.isEmpty()
                ? List.of()
                : database.sql(ON_SUPPLIERS)
                        .param("organisations", ids(scope))
                        .param("prefix", prefix.length())
                        .param("version_prefix", prefix)
                        .param("version", version)
                        .param("year", year.toString())
                        .query((row, _) -> new OnSupplier(
                                new ItemRef(
                                        ItemKind.SUPPLIER,
                                        organisation(row, "register_id"),
                                        row.getString("supplier_id")),
                                organisation(row, "organisation_id"),
                                new OutcomeCode(row.getString("outcome_code")),
                                Level.valueOf(row.getString("level"))))
                        .list();
    }

    /** What is met under the latest seal of each; nothing of who has not returned. */
    Map<OrganisationId, Share> standings(Scope scope, DsptYear year, String version) {
        var standings = new HashMap<OrganisationId, Share>();
        if (!scope.isEmpty()) {
            database.sql(STANDINGS)
                    .param("organisations", ids(scope))
                    .param("year", year.toString())
                    .param("version", version)
                    .query(row -> {
                        standings.put(
                                organisation(row, "organisation_id"),
                                new Share(row.getInt("met"), row.getInt("known")));
                    });
        }
        return standings;
    }

    /** @param outcomes of each objective, with the framework of each, as in "v9:A1.a" */
    List<SealShares> shares(Scope scope, Collection<DsptYear> years, Map<Integer, List<String>> outcomes) {
        if (scope.isEmpty()) {
            return List.of();
        }
        var question = database.sql(SHARES)
                .param("organisations", ids(scope))
                .param("years", years.stream().map(DsptYear::toString).toList());
        for (var number = 0; number <= MOST_OBJECTIVES; number++) {
            question = question.param("of" + number, outcomes.getOrDefault(number, List.of("none")));
        }
        return question.query((row, _) -> new SealShares(
                        organisation(row, "organisation_id"),
                        DsptYear.of(row.getString("dspt_year")),
                        Round.valueOf(row.getString("round")),
                        row.getInt("seal_number"),
                        moment(row),
                        shares(row)))
                .list();
    }

    private static Map<Integer, Share> shares(ResultSet row) throws SQLException {
        var shares = new HashMap<Integer, Share>();
        for (var number = 0; number <= MOST_OBJECTIVES; number++) {
            shares.put(number, new Share(row.getInt("met" + number), row.getInt("known" + number)));
        }
        return shares;
    }

    private static SealedLevel level(ResultSet row, DsptYear year) throws SQLException {
        var of = DsptYear.of(row.getString("dspt_year"));
        return new SealedLevel(
                organisation(row, "organisation_id"),
                of,
                row.getString("framework"),
                of.equals(year) ? point(row) : ComparePoint.LAST_YEAR,
                row.getInt("seal_number"),
                moment(row),
                new OutcomeCode(row.getString("outcome_code")),
                new Cell(
                        level(row.getString("level")),
                        level(row.getString("expected_level")),
                        Standing.valueOf(row.getString("standing")),
                        null));
    }

    private static ComparePoint point(ResultSet row) throws SQLException {
        if (row.getString("kind").equals("AUDITED")) {
            return ComparePoint.AUDITED;
        }
        return Round.valueOf(row.getString("round")) == Round.INTERIM ? ComparePoint.INTERIM : ComparePoint.FINAL;
    }

    private static Instant moment(ResultSet row) throws SQLException {
        return row.getObject("sealed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static @Nullable Level level(@Nullable String name) {
        return name == null ? null : Level.valueOf(name);
    }

    private static OrganisationId organisation(ResultSet row, String column) throws SQLException {
        return new OrganisationId(row.getObject(column, UUID.class));
    }

    private static Collection<UUID> ids(Scope scope) {
        return scope.organisations().stream().map(OrganisationId::id).toList();
    }
}
