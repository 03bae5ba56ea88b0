package org.attest.position;

import static org.attest.access.Role.Name.APPROVER;
import static org.attest.access.Role.Name.BOARD_READER;
import static org.attest.access.Role.Name.BOARD_SECRETARY;
import static org.attest.access.Role.Name.ICB_LEAD;
import static org.attest.access.Role.Name.PROVIDER_LEAD;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Edition;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the six objectives went over the seals of a year and of the year before: objectives only, never drafts, nobody named.
 * An outcome counts for the objective that its framework gives it today. One statement, whatever the number of organisations.
 */
@Component
@Transactional(readOnly = true)
public class Trends {

    private final SealedRows rows;
    private final OrganisationDirectory directory;
    private final Catalogue catalogue;
    private final CurrentUser currentUser;
    private final Clock clock;

    Trends(
            SealedRows rows,
            OrganisationDirectory directory,
            Catalogue catalogue,
            CurrentUser currentUser,
            Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Of everybody who reports to an ICB, month by month. */
    @AllowedTo(ICB_LEAD + " " + BOARD_SECRETARY + " " + BOARD_READER)
    public ObjectiveTrend system(OrganisationId icb, DsptYear year) {
        currentUser.require(icb, Role.ICB_LEAD, Role.BOARD_SECRETARY, Role.BOARD_READER);
        return sum(directory.reporting(icb).stream().map(Organisation::id).toList(), year)
                .byMonth(clock.instant());
    }

    /** Of one organisation, seal by seal. */
    @AllowedTo(PROVIDER_LEAD + " " + APPROVER)
    public ObjectiveTrend own(OrganisationId organisation, DsptYear year) {
        currentUser.require(organisation, Role.PROVIDER_LEAD, Role.APPROVER);
        return sum(List.of(organisation), year).bySeal();
    }

    private TrendSum sum(List<OrganisationId> organisations, DsptYear year) {
        var years = List.of(year.previous(), year);
        return new TrendSum(year, rows.shares(new Scope(Set.copyOf(organisations)), years, outcomes(years)));
    }

    /** As published rows name them: with the framework of their year before the code. */
    private Map<Integer, List<String>> outcomes(List<DsptYear> years) {
        var outcomes = new HashMap<Integer, List<String>>();
        catalogue.editions().stream()
                .filter(it -> years.contains(it.year()))
                .map(Edition::version)
                .distinct()
                .forEach(version -> catalogue
                        .framework(version)
                        .outcomes()
                        .values()
                        .forEach(it -> outcomes.computeIfAbsent(it.primaryObjective(), _ -> new ArrayList<>())
                                .add(version + ":" + it.code())));
        return outcomes;
    }
}
