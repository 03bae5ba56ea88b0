package org.attest.position;

import static org.attest.access.Role.Name.APPROVER;
import static org.attest.access.Role.Name.ICB_LEAD;
import static org.attest.access.Role.Name.PROVIDER_LEAD;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.connections.Connections;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands behind one objective beside its outcomes and measures: for an ICB lead over the system, else of the own organisation. */
@Component
@Transactional(readOnly = true)
public class ObjectiveParts {

    private static final int MOST_NAMED = 5;

    private final RegisterFigures registers;
    private final MilestoneFigures milestones;
    private final Connections connections;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;
    private final Clock clock;

    ObjectiveParts(
            RegisterFigures registers,
            MilestoneFigures milestones,
            Connections connections,
            OrganisationDirectory directory,
            CurrentUser currentUser,
            Clock clock) {
        this.registers = registers;
        this.milestones = milestones;
        this.connections = connections;
        this.directory = directory;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Its open risks, in a number of statements that does not grow. */
    @AllowedTo(ICB_LEAD + " " + PROVIDER_LEAD + " " + APPROVER)
    public ObjectiveRisks risks(OrganisationId organisation, int objective) {
        var whole = Scope.of(organisation);
        var partners = partners(organisation);
        var count = registers.risks(whole, partners, objective);
        var highest = registers.highest(whole, partners, objective, MOST_NAMED);
        var titles = connections.titles(highest);
        return new ObjectiveRisks(
                count.open(),
                count.over(),
                count.notScored(),
                registers.withoutObjective(partners),
                highest.stream()
                        .filter(titles::containsKey)
                        .map(it -> Objects.requireNonNull(titles.get(it)))
                        .toList());
    }

    /** Its milestones, dropped ones left out, in a number of statements that does not grow. */
    @AllowedTo(ICB_LEAD + " " + PROVIDER_LEAD + " " + APPROVER)
    public ObjectiveMilestones milestones(OrganisationId organisation, int objective) {
        var all = new HashSet<>(partners(organisation).organisations());
        all.add(organisation);
        var scope = new Scope(all);
        var today = UkDates.day(clock.instant());
        var counts = milestones.counts(scope, objective, today);
        var next = milestones.next(scope, objective, MOST_NAMED);
        var titles = connections.titles(next);
        var weakest = counts.stream()
                .filter(it -> it.late() > 0)
                .max(Comparator.comparingInt(MilestoneFigures.Count::late))
                .map(it -> new ObjectiveMilestones.Weakest(
                        directory.find(it.organisation()).name(), it.late(), it.all()))
                .orElse(null);
        return new ObjectiveMilestones(
                counts.stream().mapToInt(MilestoneFigures.Count::all).sum(),
                counts.stream().mapToInt(MilestoneFigures.Count::done).sum(),
                counts.stream().mapToInt(MilestoneFigures.Count::late).sum(),
                counts.stream().mapToInt(MilestoneFigures.Count::slipped).sum(),
                weakest,
                next.stream()
                        .filter(titles::containsKey)
                        .map(it -> Objects.requireNonNull(titles.get(it)))
                        .toList());
    }

    /** Those that report to an ICB, for its lead; nobody for the others. */
    private Scope partners(OrganisationId organisation) {
        var caller = currentUser.require(organisation, Role.ICB_LEAD, Role.PROVIDER_LEAD, Role.APPROVER);
        return !caller.holds(Role.ICB_LEAD, organisation)
                ? new Scope(Set.of())
                : new Scope(directory.reporting(organisation).stream()
                        .map(Organisation::id)
                        .filter(it -> !it.equals(organisation))
                        .collect(Collectors.toSet()));
    }
}
