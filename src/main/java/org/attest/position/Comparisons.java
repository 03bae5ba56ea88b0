package org.attest.position;

import static org.attest.access.Role.Name.APPROVER;
import static org.attest.access.Role.Name.ICB_LEAD;
import static org.attest.access.Role.Name.PROVIDER_LEAD;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.CrosswalkEntry;
import org.attest.catalogue.Framework;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Interim, final, audited and last year's position side by side, with what moved: from seals only. One statement reads the
 * levels, whatever the number of organisations.
 */
@Component
@Transactional(readOnly = true)
public class Comparisons {

    private final SealedRows rows;
    private final OrganisationDirectory directory;
    private final Catalogue catalogue;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Comparisons(
            SealedRows rows,
            OrganisationDirectory directory,
            Catalogue catalogue,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Of everybody who reports to an ICB; no points chosen means all of them. {@link Compared#only} filters it. */
    @AllowedTo(ICB_LEAD)
    public Compared system(OrganisationId icb, DsptYear year, Set<ComparePoint> points) {
        currentUser.require(icb, Role.ICB_LEAD);
        return compared(icb, directory.reporting(icb), year, points);
    }

    /** Of one organisation, for its own people. */
    @AllowedTo(PROVIDER_LEAD + " " + APPROVER)
    public Compared own(OrganisationId organisation, DsptYear year, Set<ComparePoint> points) {
        currentUser.require(organisation, Role.PROVIDER_LEAD, Role.APPROVER);
        return compared(organisation, List.of(directory.find(organisation)), year, points);
    }

    /** What the comparison of a system shows as an .xlsx file; taking it is written down before it leaves. */
    @AllowedTo(ICB_LEAD)
    @Transactional
    public byte[] export(OrganisationId icb, DsptYear year, ComparedFilter filter) {
        var shown = system(icb, year, filter.points()).only(filter);
        events.publishEvent(new PositionExported(
                icb, year, shown.sides().size(), shown.lines().size()));
        return ComparedWorkbook.of(shown);
    }

    private Compared compared(
            OrganisationId whose, List<Organisation> organisations, DsptYear year, Set<ComparePoint> points) {
        var framework = catalogue.framework(catalogue.edition(year).version());
        var scope = new Scope(organisations.stream().map(Organisation::id).collect(Collectors.toSet()));
        var name = organisations.stream()
                .filter(it -> it.id().equals(whose))
                .findFirst()
                .map(Organisation::name)
                .orElseThrow();
        var heading = new Heading(whose, name, clock.instant(), year, framework.version(), framework.revision());
        return new ComparedSum(rows.latest(scope, year), it -> between(it, framework))
                .with(
                        heading,
                        organisations.stream()
                                .map(it -> Member.of(it, false, null))
                                .toList(),
                        framework.outcomes().values().stream()
                                .map(OutcomeFacts::of)
                                .toList(),
                        points);
    }

    /** Every outcome follows itself while the version stays. */
    private List<CrosswalkEntry> between(String before, Framework now) {
        return before.equals(now.version())
                ? now.outcomes().keySet().stream()
                        .map(it -> new CrosswalkEntry(it, it, CrosswalkEntry.Kind.SAME))
                        .toList()
                : catalogue.crosswalk(before, now.version());
    }
}
