package org.attest.position;

import static org.attest.access.Role.Name.ICB_LEAD;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.assessments.SharedVerdict;
import org.attest.assessments.SharedVerdicts;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.OutcomeCode;
import org.attest.connections.Connections;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.DsptYear;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.attest.suppliers.SplitAnswers;
import org.attest.suppliers.Verdicts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where organisations of one system contradict each other: they rest an outcome on the same evidence or supplier and yet
 * sealed different levels, or one accepted answers of a supplier that another challenges. One of them is wrong, or knows
 * more. For their ICB alone; in a fixed number of statements.
 */
@Component
@Transactional(readOnly = true)
public class Conflicts {

    private final SharedVerdicts evidence;
    private final Verdicts verdicts;
    private final SealedRows rows;
    private final Connections connections;
    private final OrganisationDirectory directory;
    private final Catalogue catalogue;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Conflicts(
            SharedVerdicts evidence,
            Verdicts verdicts,
            SealedRows rows,
            Connections connections,
            OrganisationDirectory directory,
            Catalogue catalogue,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.evidence = evidence;
        this.verdicts = verdicts;
        this.rows = rows;
        this.connections = connections;
        this.directory = directory;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** By outcome, then by what they have in common. */
    @AllowedTo(ICB_LEAD)
    public List<Conflict> of(OrganisationId icb, DsptYear year) {
        currentUser.require(icb, Role.ICB_LEAD);
        var reporting =
                directory.reporting(icb).stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        var found = new ArrayList<Conflict>();
        for (var it : evidence.differing(year)) {
            var levels = it.levels().stream()
                    .filter(held -> reporting.containsKey(held.organisation().id()))
                    .toList();
            add(found, new Conflict(Conflict.Basis.EVIDENCE, it.evidence(), it.outcome(), levels));
        }
        suppliers(reporting, year).forEach(it -> add(found, it));
        found.sort(Comparator.comparing(Conflict::outcome)
                .thenComparing(it -> it.item().title()));
        return List.copyOf(found);
    }

    /** Answers of suppliers that one organisation accepted and another challenges, as it is now. */
    @AllowedTo(ICB_LEAD)
    public List<SplitAnswers> answers(OrganisationId icb) {
        return verdicts.split(icb);
    }

    /** Both as an .xlsx file; taking it is written down before it leaves. */
    @AllowedTo(ICB_LEAD)
    @Transactional
    public byte[] export(OrganisationId icb, DsptYear year) {
        var conflicts = of(icb, year);
        var answers = answers(icb);
        events.publishEvent(new ConflictsExported(icb, year, conflicts.size(), answers.size()));
        return ConflictsWorkbook.of(directory.find(icb).name(), year, UkDates.day(clock.instant()), conflicts, answers);
    }

    private static void add(List<Conflict> found, Conflict conflict) {
        if (conflict.levels().stream().map(SharedVerdict.Held::level).distinct().count() > 1) {
            found.add(conflict);
        }
    }

    /** One supplier behind one outcome. */
    private record Relied(ItemRef supplier, OutcomeCode outcome) {}

    private List<Conflict> suppliers(Map<OrganisationId, Organisation> reporting, DsptYear year) {
        var held = new HashMap<Relied, List<SharedVerdict.Held>>();
        rows.onSuppliers(
                        new Scope(reporting.keySet()),
                        year,
                        catalogue.edition(year).version())
                .forEach(it -> held.computeIfAbsent(new Relied(it.supplier(), it.outcome()), _ -> new ArrayList<>())
                        .add(new SharedVerdict.Held(
                                Objects.requireNonNull(reporting.get(it.organisation())), it.level())));
        held.values()
                .removeIf(it ->
                        it.stream().map(SharedVerdict.Held::level).distinct().count() < 2);
        var titles =
                connections.titles(held.keySet().stream().map(Relied::supplier).collect(Collectors.toSet()));
        var found = new ArrayList<Conflict>();
        held.forEach((relied, levels) -> {
            var title = titles.get(relied.supplier());
            if (title != null) {
                levels.sort(Comparator.comparing(it -> it.organisation().name()));
                found.add(new Conflict(Conflict.Basis.SUPPLIER, title, relied.outcome(), levels));
            }
        });
        return found;
    }
}
