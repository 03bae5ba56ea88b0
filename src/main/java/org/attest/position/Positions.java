package org.attest.position;

import static org.attest.access.Role.Name.APPROVER;
import static org.attest.access.Role.Name.BOARD_READER;
import static org.attest.access.Role.Name.BOARD_SECRETARY;
import static org.attest.access.Role.Name.ICB_LEAD;
import static org.attest.access.Role.Name.PROVIDER_LEAD;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Objective;
import org.attest.organisations.Kind;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.organisations.PublishedRegister;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a system stands: the latest sealed position of each organisation that reports to an ICB, never drafts. The
 * number of statements is fixed, whatever the number of organisations.
 */
@Component
@Transactional(readOnly = true)
public class Positions {

    private final PositionRows rows;
    private final OrganisationDirectory directory;
    private final PublishedRegister register;
    private final Catalogue catalogue;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Positions(
            PositionRows rows,
            OrganisationDirectory directory,
            PublishedRegister register,
            Catalogue catalogue,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.register = register;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Outcome by organisation, as at now; {@link HeatMap} filters it. */
    @AllowedTo(ICB_LEAD)
    public SystemPosition system(OrganisationId icb, DsptYear year) {
        currentUser.require(icb, Role.ICB_LEAD);
        return position(icb, directory.reporting(icb), year);
    }

    /** The same figures for a pack of the ICB, which its board secretary may freeze without seeing them on a screen. */
    @AllowedTo(ICB_LEAD + " " + BOARD_SECRETARY)
    public SystemPosition forPack(OrganisationId icb, DsptYear year) {
        currentUser.require(icb, Role.ICB_LEAD, Role.BOARD_SECRETARY);
        return position(icb, directory.reporting(icb), year);
    }

    /** Objectives only: nothing below is for the board's own readers. */
    @AllowedTo(ICB_LEAD + " " + BOARD_SECRETARY + " " + BOARD_READER)
    public Scorecard scorecard(OrganisationId icb, DsptYear year) {
        currentUser.require(icb, Role.ICB_LEAD, Role.BOARD_SECRETARY, Role.BOARD_READER);
        return Scorecard.of(position(icb, directory.reporting(icb), year));
    }

    /** One organisation's own column, for its own people: what it last sealed, with all of its evidence. */
    @AllowedTo(PROVIDER_LEAD + " " + APPROVER)
    public SystemPosition own(OrganisationId organisation, DsptYear year) {
        currentUser.require(organisation, Role.PROVIDER_LEAD, Role.APPROVER);
        return position(organisation, List.of(directory.find(organisation)), year);
    }

    /** What the heat map shows as an .xlsx file; taking it is written down before it leaves. */
    @AllowedTo(ICB_LEAD)
    @Transactional
    public byte[] export(OrganisationId icb, DsptYear year, HeatMapFilter filter) {
        var position = system(icb, year);
        var shown = HeatMap.of(position, filter);
        events.publishEvent(new PositionExported(
                icb, year, shown.columns().size(), shown.rows().size()));
        return HeatMapWorkbook.of(position.heading(), shown);
    }

    private SystemPosition position(OrganisationId whose, List<Organisation> organisations, DsptYear year) {
        var framework = catalogue.framework(catalogue.edition(year).version());
        var asAt = clock.instant();
        var scope = new Scope(organisations.stream().map(Organisation::id).collect(Collectors.toSet()));
        var outcomes =
                framework.outcomes().values().stream().map(OutcomeFacts::of).toList();
        var published = rows.read(scope, year, framework.version(), outcomes.size(), UkDates.day(asAt), whose);
        var name = organisations.stream()
                .filter(it -> it.id().equals(whose))
                .findFirst()
                .map(Organisation::name)
                .orElseThrow();
        var heading = new Heading(whose, name, asAt, year, framework.version(), framework.revision());
        return new PositionSum(heading, members(organisations, scope), outcomes, published).with(objectives());
    }

    private List<Member> members(List<Organisation> organisations, Scope scope) {
        var statuses = register.statuses(scope.organisations());
        return organisations.stream()
                .map(it -> Member.of(it, endsAtSignedOff(it), statuses.get(it.id())))
                .toList();
    }

    /** An ICB's own return has no second-line review unless another ICB is named for it. */
    private boolean endsAtSignedOff(Organisation organisation) {
        return organisation.kind() == Kind.ICB
                && directory.overseers(organisation.id()).equals(List.of(organisation.id()));
    }

    private Map<Integer, String> objectives() {
        var titles = new LinkedHashMap<Integer, String>();
        catalogue.objectives().forEach(it -> titles.put(it.number(), it.title()));
        titles.put(Objective.INFORMATION_GOVERNANCE, Objective.INFORMATION_GOVERNANCE_TITLE);
        return titles;
    }
}
