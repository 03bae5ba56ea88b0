package org.attest.position;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.accounts.Accounts;
import org.attest.improvements.ActionProgress;
import org.attest.risks.Appetite;
import org.attest.risks.AssuranceLine;
import org.attest.risks.RiskScales;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads for a pack what the board assurance framework says of the risks in it: four statements and the names of owners,
 * within the scope of the pack, and of partners only what they show whole.
 */
@Component
class PackSheetRows {

    private static final String SHOWN = """
            (organisation_id = :icb or (organisation_id in (:partners) and shown = 'ALL'))
            """;

    private static final String SHEETS = """
            select organisation_id, id, category, cause, event, effect, controls, control_gaps, assurance_gaps,
                   own_appetite, own_tolerated
            from risk_sheets_published
            where id in (:risks) and
            """ + SHOWN;

    private static final String ASSURANCES = """
            select risk_id, line, says, given_on, rating
            from risk_assurances_published
            where risk_id in (:risks) and
            """ + SHOWN + " order by line, given_on desc, id";

    /** Both ends of a link may be the risk. */
    private static final String LINKS = """
            select from_id as risk, to_kind as kind, to_id as linked
            from connections_published
            where organisation_id in (:organisations) and from_organisation in (:organisations)
              and from_kind = 'risk' and from_id in (:risks) and to_kind in ('action', 'risk')
            union
            select to_id, from_kind, from_id
            from connections_published
            where organisation_id in (:organisations) and to_organisation in (:organisations)
              and to_kind = 'risk' and to_id in (:risks) and from_kind in ('action', 'risk')
            """;

    /** A partner's action the ICB reads where it stands in a signed plan. */
    private static final String ACTIONS = """
            select id, number, what, owner, due, progress
            from actions_published
            where id in (:actions)
              and (organisation_id = :icb or (organisation_id in (:partners) and stage in ('SIGNED', 'AGREED')))
            order by due is null, due, number
            """;

    private final JdbcClient database;
    private final Accounts accounts;

    PackSheetRows(JdbcClient database, Accounts accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    private record Link(UUID risk, String kind, UUID linked) {}

    private record Action(
            UUID id,
            int number,
            String what,
            @Nullable PersonId owner,
            @Nullable LocalDate due,
            ActionProgress progress) {}

    /** The same risks, with the sheets of those that are proposed for the framework. */
    RiskFigures with(PackScope scope, RiskFigures risks, Map<OrganisationId, String> names) {
        var ids = risks.framework().stream().map(RiskFigures.Line::id).toList();
        var links = links(scope, ids);
        var actions = actions(
                scope,
                links.stream()
                        .filter(it -> it.kind().equals("action"))
                        .map(Link::linked)
                        .toList());
        var titles = risks.open().stream().collect(Collectors.toMap(RiskFigures.Line::id, it -> "%s %s, %s"
                .formatted(it.reference(), it.title(), names.getOrDefault(it.organisation(), "unknown"))));
        var given = assurances(scope, ids);
        var sheets = database.sql(SHEETS)
                .param("icb", scope.icb().id())
                .param("partners", SqlRow.ids(scope.partners()))
                .param("risks", some(ids))
                .query((row, _) -> sheet(row, given, of(links, SqlRow.id(row, "id")), actions, titles))
                .list();
        var order = Comparator.comparingInt((RiskSheet it) -> ids.indexOf(it.risk()));
        return new RiskFigures(
                risks.open(), risks.notShared(), sheets.stream().sorted(order).toList());
    }

    private static RiskSheet sheet(
            ResultSet row,
            Map<UUID, List<RiskSheet.Given>> given,
            Set<UUID> linked,
            Map<UUID, RiskSheet.Task> actions,
            Map<UUID, String> titles)
            throws SQLException {
        var id = SqlRow.id(row, "id");
        var category = row.getString("category");
        var own = row.getString("own_appetite");
        var tolerated = SqlRow.number(row, "own_tolerated");
        return new RiskSheet(
                id,
                row.getString("cause"),
                row.getString("event"),
                row.getString("effect"),
                own == null ? RiskScales.USUAL.appetite(category) : Appetite.valueOf(own),
                tolerated == null ? RiskScales.USUAL.tolerated(category) : tolerated,
                row.getString("controls"),
                row.getString("control_gaps"),
                row.getString("assurance_gaps"),
                given.getOrDefault(id, List.of()),
                actions.entrySet().stream()
                        .filter(it -> linked.contains(it.getKey()))
                        .map(Map.Entry::getValue)
                        .toList(),
                linked.stream()
                        .map(titles::get)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList());
    }

    private Map<UUID, List<RiskSheet.Given>> assurances(PackScope scope, Collection<UUID> risks) {
        var found = new HashMap<UUID, List<RiskSheet.Given>>();
        database.sql(ASSURANCES)
                .param("icb", scope.icb().id())
                .param("partners", SqlRow.ids(scope.partners()))
                .param("risks", some(risks))
                .query(row -> {
                    found.computeIfAbsent(SqlRow.id(row, "risk_id"), _ -> new ArrayList<>())
                            .add(new RiskSheet.Given(
                                    AssuranceLine.valueOf(row.getString("line")),
                                    row.getString("says"),
                                    row.getObject("given_on", LocalDate.class),
                                    row.getString("rating")));
                });
        return found;
    }

    private List<Link> links(PackScope scope, Collection<UUID> risks) {
        return database.sql(LINKS)
                .param("organisations", SqlRow.ids(scope.all()))
                .param("risks", some(risks).stream().map(UUID::toString).toList())
                .query((row, _) -> new Link(
                        UUID.fromString(row.getString("risk")),
                        row.getString("kind"),
                        UUID.fromString(row.getString("linked"))))
                .list();
    }

    private static Set<UUID> of(List<Link> links, UUID risk) {
        return links.stream()
                .filter(it -> it.risk().equals(risk))
                .map(Link::linked)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The first to be due first. */
    private Map<UUID, RiskSheet.Task> actions(PackScope scope, Collection<UUID> ids) {
        var found = database.sql(ACTIONS)
                .param("icb", scope.icb().id())
                .param("partners", SqlRow.ids(scope.partners()))
                .param("actions", some(ids))
                .query((row, _) -> new Action(
                        SqlRow.id(row, "id"),
                        row.getInt("number"),
                        row.getString("what"),
                        person(row),
                        SqlRow.day(row, "due"),
                        ActionProgress.valueOf(row.getString("progress"))))
                .list();
        var names = accounts.names(
                found.stream().map(Action::owner).filter(Objects::nonNull).collect(Collectors.toSet()));
        var tasks = new LinkedHashMap<UUID, RiskSheet.Task>();
        found.forEach(it -> tasks.put(
                it.id(),
                new RiskSheet.Task(
                        it.number(),
                        it.what(),
                        it.owner() == null ? null : names.get(it.owner()),
                        it.due(),
                        it.progress())));
        return tasks;
    }

    private static @Nullable PersonId person(ResultSet row) throws SQLException {
        var id = row.getObject("owner", UUID.class);
        return id == null ? null : new PersonId(id);
    }

    /** Nothing has this id: a list of none cannot be asked for. */
    private static Collection<UUID> some(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of(new UUID(0, 0)) : ids;
    }
}
