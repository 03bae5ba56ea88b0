package org.attest.position;

import static org.attest.access.Role.Name.APPROVER;
import static org.attest.access.Role.Name.ICB_LEAD;
import static org.attest.access.Role.Name.PROVIDER_LEAD;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.measures.MeasureCatalogue;
import org.attest.organisations.Neighbours;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.organisations.Partner;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The registers behind a position as they are now: for an ICB lead those of the system, read as a pack freezes them; else those
 * of the own organisation. Each answer takes a fixed number of statements, whatever the number of organisations.
 */
@Component
@Transactional(readOnly = true)
public class RegistersNow {

    private static final String READERS = ICB_LEAD + " " + PROVIDER_LEAD + " " + APPROVER;

    private final PackMeasureRows readings;
    private final PackRiskRows risks;
    private final PackSupplierRows suppliers;
    private final PackProgrammeRows programme;
    private final MeasureCatalogue measures;
    private final OrganisationDirectory directory;
    private final Neighbours neighbours;
    private final CurrentUser currentUser;
    private final Clock clock;

    RegistersNow(
            PackMeasureRows readings,
            PackRiskRows risks,
            PackSupplierRows suppliers,
            PackProgrammeRows programme,
            MeasureCatalogue measures,
            OrganisationDirectory directory,
            Neighbours neighbours,
            CurrentUser currentUser,
            Clock clock) {
        this.readings = readings;
        this.risks = risks;
        this.suppliers = suppliers;
        this.programme = programme;
        this.measures = measures;
        this.directory = directory;
        this.neighbours = neighbours;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Each measure, in the order of their catalogue.
     *
     * @throws UnknownItem when the organisation is not the caller's
     */
    @AllowedTo(READERS)
    public List<MeasureFigures> measures(OrganisationId organisation) {
        var scope = scope(organisation);
        var expected = leads(organisation)
                ? directory.reporting(organisation).stream()
                        .map(Organisation::id)
                        .collect(Collectors.toSet())
                : Set.of(organisation);
        var sums = new MeasureSums(readings.latest(scope), readings.recent(scope), expected);
        return measures.all().stream().map(sums::of).toList();
    }

    /** The open risks, of partners as far as these show them; errors as above. */
    @AllowedTo(READERS)
    public RiskFigures risks(OrganisationId organisation) {
        return risks.open(scope(organisation));
    }

    /**
     * An ICB's register of suppliers; of another organisation what it uses itself, and how many others do is not told. Errors
     * as above.
     */
    @AllowedTo(READERS)
    public SupplierFigures suppliers(OrganisationId organisation) {
        var scope = scope(organisation);
        return leads(organisation) ? suppliers.read(scope) : suppliers.own(scope, registers(organisation));
    }

    /** Milestones and money; errors as above. */
    @AllowedTo(READERS)
    public ProgrammeFigures programme(OrganisationId organisation) {
        return programme.read(scope(organisation));
    }

    private PackScope scope(OrganisationId organisation) {
        currentUser.require(organisation, Role.ICB_LEAD, Role.PROVIDER_LEAD, Role.APPROVER);
        var partners = leads(organisation)
                ? directory.partners(organisation).stream()
                        .filter(Partner::reportsHere)
                        .map(it -> it.organisation().id())
                        .collect(Collectors.toSet())
                : Set.<OrganisationId>of();
        return new PackScope(organisation, partners, UkDates.day(clock.instant()));
    }

    private boolean leads(OrganisationId organisation) {
        return currentUser.get().holds(Role.ICB_LEAD, organisation);
    }

    /** Only ICBs keep one, so all others in the systems of an organisation do no harm. */
    private Set<OrganisationId> registers(OrganisationId organisation) {
        var systems = new HashSet<>(neighbours.of(List.of(organisation)).getOrDefault(organisation, Set.of()));
        systems.add(organisation);
        return systems;
    }
}
