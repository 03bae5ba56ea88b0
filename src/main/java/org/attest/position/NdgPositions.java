package org.attest.position;

import static org.attest.access.Role.Name.BOARD_READER;
import static org.attest.access.Role.Name.BOARD_SECRETARY;
import static org.attest.access.Role.Name.ICB_LEAD;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Objective;
import org.attest.ndg.NdgCatalogue;
import org.attest.ndg.NdgStandard;
import org.attest.organisations.DsptCategory;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.organisations.Partner;
import org.attest.organisations.PublishedRegister;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the practices and suppliers of a system stand: their latest sealed NDG sets, never drafts. */
@Component
@Transactional(readOnly = true)
public class NdgPositions {

    private static final Set<DsptCategory> WITH_THE_SET =
            Set.of(DsptCategory.TWO, DsptCategory.THREE, DsptCategory.FOUR);

    private final PositionRows rows;
    private final OrganisationDirectory directory;
    private final PublishedRegister register;
    private final Catalogue catalogue;
    private final NdgCatalogue ndg;
    private final CurrentUser currentUser;
    private final Clock clock;

    NdgPositions(
            PositionRows rows,
            OrganisationDirectory directory,
            PublishedRegister register,
            Catalogue catalogue,
            NdgCatalogue ndg,
            CurrentUser currentUser,
            Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.register = register;
        this.catalogue = catalogue;
        this.ndg = ndg;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Organisation by standard, for those of categories 2 to 4 that report to the ICB. */
    @AllowedTo(ICB_LEAD)
    public NdgPosition system(OrganisationId icb, DsptYear year) {
        currentUser.require(icb, Role.ICB_LEAD);
        return position(icb, year);
    }

    /** Objectives only: nothing below is for the board's own readers. */
    @AllowedTo(ICB_LEAD + " " + BOARD_SECRETARY + " " + BOARD_READER)
    public List<NdgStanding> scorecard(OrganisationId icb, DsptYear year) {
        currentUser.require(icb, Role.ICB_LEAD, Role.BOARD_SECRETARY, Role.BOARD_READER);
        return position(icb, year).objectives();
    }

    private NdgPosition position(OrganisationId icb, DsptYear year) {
        var today = UkDates.day(clock.instant());
        var organisations = directory.partners(icb).stream()
                .filter(Partner::reportsHere)
                .map(Partner::organisation)
                .filter(it -> WITH_THE_SET.contains(it.category()) && it.isOpenOn(today))
                .toList();
        var scope = new Scope(organisations.stream().map(Organisation::id).collect(Collectors.toSet()));
        var statuses = register.statuses(scope.organisations());
        var sealed = rows.ndg(scope, year).stream().collect(Collectors.groupingBy(NdgSealedStandard::organisation));
        var columns = organisations.stream()
                .map(it -> column(
                        Member.of(it, false, statuses.get(it.id())),
                        it.category(),
                        sealed.getOrDefault(it.id(), List.of())))
                .toList();
        var standards = ndg.standards();
        return new NdgPosition(standards, columns, objectives(standards, columns));
    }

    private static NdgColumn column(Member member, DsptCategory category, List<NdgSealedStandard> sealed) {
        var standards = new HashMap<Integer, NdgColumn.Met>();
        sealed.forEach(it -> standards.put(it.standard(), it.met()));
        return new NdgColumn(
                member, category, sealed.isEmpty() ? null : sealed.getFirst().seal(), standards);
    }

    private List<NdgStanding> objectives(List<NdgStandard> standards, List<NdgColumn> columns) {
        var titles = new ArrayList<Map.Entry<Integer, String>>();
        catalogue.objectives().forEach(it -> titles.add(Map.entry(it.number(), it.title())));
        titles.add(Map.entry(Objective.INFORMATION_GOVERNANCE, Objective.INFORMATION_GOVERNANCE_TITLE));
        return titles.stream()
                .map(it -> new NdgStanding(it.getKey(), it.getValue(), counts(it.getKey(), standards, columns)))
                .toList();
    }

    private static NdgStanding.@org.jspecify.annotations.Nullable Counts counts(
            int objective, List<NdgStandard> standards, List<NdgColumn> columns) {
        var here = standards.stream()
                .filter(it -> it.objective() == objective)
                .map(NdgStandard::number)
                .toList();
        if (here.isEmpty()) {
            return null;
        }
        var all = columns.stream()
                .flatMap(it -> here.stream().map(number -> it.standards().get(number)))
                .filter(it -> it != null)
                .reduce(new NdgColumn.Met(0, 0), NdgColumn.Met::plus);
        var returned = (int) columns.stream().filter(NdgColumn::returned).count();
        return new NdgStanding.Counts(all.met(), all.mandatory(), returned);
    }
}
