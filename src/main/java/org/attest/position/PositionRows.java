package org.attest.position;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.access.Scope;
import org.attest.assessments.Round;
import org.attest.assessments.Stage;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.catalogue.Standing;
import org.attest.evidence.Freshness;
import org.attest.improvements.PlanStage;
import org.attest.ndg.NdgStage;
import org.attest.ndg.NdgStatus;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the views that other modules publish: two statements at any number of organisations, each within the scope. */
@Component
class PositionRows {

    /**
     * How far each organisation is and, with it, each outcome of its latest seal, beside what the improvement plan of the
     * year promises for it.
     */
    private static final String STANDING = """
            select n.organisation_id, n.round as round_now, n.stage as stage_now, n.answered, n.unconfirmed, n.loaded,
                   n.loaded_levels, s.seal_id, s.round, s.sealed_at, s.outcome_code, s.level, s.expected_level, s.standing,
                   s.countersigned_at is not null as countersigned, p.stage as plan_stage,
                   p.actions > 0 and p.incomplete = 0 and p.latest_due <= p.deadline
                       and (p.next_due is null or p.next_due >= :today) as plan_in_time
            from (
                select organisation_id, round, stage, answered, unconfirmed, loaded, loaded_levels
                from assessments_progress
                where organisation_id in (:organisations) and dspt_year = :year) n
            left join assessments_published s
              on s.organisation_id = n.organisation_id and s.dspt_year = :year and s.framework = :version
            left join (
                select organisation_id, outcome_code, stage, deadline, actions, incomplete, latest_due, next_due
                from improvements_published
                where organisation_id in (:organisations) and dspt_year = :year and framework = :version) p
              on p.organisation_id = s.organisation_id and p.outcome_code = s.outcome_code
            """;

    /** All evidence of each organisation, and that behind each outcome; what is not shared is only counted. */
    private static final String EVIDENCE = """
            select organisation_id, null as outcome, due, count(*) as items,
                   sum(visibility = 'NOTHING') as hidden
            from evidence_published
            where organisation_id in (:organisations)
            group by organisation_id, due
            union all
            select l.organisation_id, substring(l.linked_id, :prefix + 1) as outcome, l.due, count(*) as items,
                   sum(e.visibility = 'NOTHING') as hidden
            from evidence_links_published l
            join evidence_published e on e.organisation_id = l.organisation_id and e.id = l.id
            where l.organisation_id in (:organisations) and l.linked_kind = 'outcome'
              and left(l.linked_id, :prefix) = :version_prefix
            group by l.organisation_id, l.linked_id, l.due
            """;

    private static final String NDG = """
            select organisation_id, worked_out, sealed_at, stage_now, standard, mandatory_items, met
            from ndg_published
            where organisation_id in (:organisations) and dspt_year = :year
            """;

    private final JdbcClient database;

    PositionRows(JdbcClient database) {
        this.database = database;
    }

    /** @param owner who looks: evidence that others do not share is only counted; null where nobody looks and all counts */
    Published read(
            Scope scope, DsptYear year, String version, int outcomes, LocalDate today, @Nullable OrganisationId owner) {
        if (scope.isEmpty()) {
            return Published.NOTHING;
        }
        var organisations =
                scope.organisations().stream().map(OrganisationId::id).toList();
        var sealed = new ArrayList<Published.SealedOutcome>();
        var progress = new LinkedHashMap<OrganisationId, Published.Progressed>();
        database.sql(STANDING)
                .param("organisations", organisations)
                .param("year", year.toString())
                .param("version", version)
                .param("today", today)
                .query(row -> {
                    var organisation = organisation(row);
                    if (!progress.containsKey(organisation)) {
                        progress.put(organisation, progressed(row, organisation, outcomes));
                    }
                    if (row.getString("outcome_code") != null) {
                        sealed.add(sealed(row, organisation));
                    }
                });
        return new Published(sealed, List.copyOf(progress.values()), evidence(organisations, version, today, owner));
    }

    /** What organisations with the NDG set last sealed, one row per standard, in one statement. */
    List<NdgSealedStandard> ndg(Scope scope, DsptYear year) {
        if (scope.isEmpty()) {
            return List.of();
        }
        return database.sql(NDG)
                .param(
                        "organisations",
                        scope.organisations().stream().map(OrganisationId::id).toList())
                .param("year", year.toString())
                .query((row, _) -> new NdgSealedStandard(
                        organisation(row),
                        row.getInt("standard"),
                        new NdgColumn.Met(row.getInt("met"), row.getInt("mandatory_items")),
                        new NdgColumn.Sealed(
                                NdgStatus.valueOf(row.getString("worked_out")),
                                moment(row.getObject("sealed_at", LocalDateTime.class)),
                                NdgStage.valueOf(row.getString("stage_now")))))
                .list();
    }

    private static Published.Progressed progressed(ResultSet row, OrganisationId organisation, int outcomes)
            throws SQLException {
        return new Published.Progressed(
                organisation,
                new RoundNow(
                        Round.valueOf(row.getString("round_now")),
                        Stage.valueOf(row.getString("stage_now")),
                        row.getInt("answered"),
                        outcomes,
                        row.getInt("unconfirmed"),
                        row.getInt("loaded")),
                loaded(row.getString("loaded_levels")));
    }

    /** Written as {@code A1.a=ACHIEVED,B2.c=NOT_ACHIEVED}; null where nothing was loaded. */
    private static Map<OutcomeCode, Level> loaded(@Nullable String levels) {
        return levels == null
                ? Map.of()
                : Stream.of(levels.split(",", -1))
                        .map(it -> it.split("=", 2))
                        .collect(Collectors.toMap(it -> new OutcomeCode(it[0]), it -> Level.valueOf(it[1])));
    }

    /** The stage is that of the sealed round since; none once the organisation has gone on to the next round. */
    private static Published.SealedOutcome sealed(ResultSet row, OrganisationId organisation) throws SQLException {
        var round = row.getString("round");
        return new Published.SealedOutcome(
                organisation,
                new SealedRound(
                        row.getObject("seal_id", UUID.class),
                        Round.valueOf(round),
                        moment(row.getObject("sealed_at", LocalDateTime.class)),
                        round.equals(row.getString("round_now")) ? Stage.valueOf(row.getString("stage_now")) : null,
                        row.getBoolean("countersigned")),
                new OutcomeCode(row.getString("outcome_code")),
                level(row.getString("level")),
                level(row.getString("expected_level")),
                Standing.valueOf(row.getString("standing")),
                planned(row));
    }

    private static @Nullable Planned planned(ResultSet row) throws SQLException {
        var stage = row.getString("plan_stage");
        return stage == null ? null : new Planned(PlanStage.valueOf(stage), row.getBoolean("plan_in_time"));
    }

    private List<Published.Kept> evidence(
            List<UUID> organisations, String version, LocalDate today, @Nullable OrganisationId owner) {
        var prefix = version + ":";
        return database.sql(EVIDENCE)
                .param("organisations", organisations)
                .param("prefix", prefix.length())
                .param("version_prefix", prefix)
                .query((row, _) -> kept(row, today, owner))
                .list();
    }

    private static Published.Kept kept(ResultSet row, LocalDate today, @Nullable OrganisationId owner)
            throws SQLException {
        var organisation = organisation(row);
        var hidden = owner == null || organisation.equals(owner) ? 0 : row.getInt("hidden");
        var freshness = Freshness.of(row.getObject("due", LocalDate.class), today);
        var outcome = row.getString("outcome");
        return new Published.Kept(
                organisation,
                outcome == null ? null : new OutcomeCode(outcome),
                FreshnessCount.of(freshness, row.getInt("items") - hidden, hidden));
    }

    private static OrganisationId organisation(ResultSet row) throws SQLException {
        return new OrganisationId(row.getObject("organisation_id", UUID.class));
    }

    private static @Nullable Level level(@Nullable String name) {
        return name == null ? null : Level.valueOf(name);
    }

    private static Instant moment(LocalDateTime kept) {
        return kept.toInstant(ZoneOffset.UTC);
    }
}
