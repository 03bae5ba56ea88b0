package org.attest.position;

import static org.attest.access.Role.Name.BOARD_SECRETARY;
import static org.attest.access.Role.Name.ICB_LEAD;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.measures.MeasureCatalogue;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.organisations.Partner;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The registers of a system beside its position, for packs: of the partners that report to the ICB only what these show it.
 * The number of statements is fixed, whatever the number of organisations.
 */
@Component
@Transactional(readOnly = true)
public class SystemRegisters {

    private final PackRiskRows risks;
    private final PackSheetRows sheets;
    private final PackSupplierRows suppliers;
    private final PackProgrammeRows programme;
    private final PackMeasureRows readings;
    private final PackAssuranceRows assurances;
    private final PackEventRows events;
    private final MeasureCatalogue measures;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;

    SystemRegisters(
            PackRiskRows risks,
            PackSheetRows sheets,
            PackSupplierRows suppliers,
            PackProgrammeRows programme,
            PackMeasureRows readings,
            PackAssuranceRows assurances,
            PackEventRows events,
            MeasureCatalogue measures,
            OrganisationDirectory directory,
            CurrentUser currentUser) {
        this.risks = risks;
        this.sheets = sheets;
        this.suppliers = suppliers;
        this.programme = programme;
        this.readings = readings;
        this.assurances = assurances;
        this.events = events;
        this.measures = measures;
        this.directory = directory;
        this.currentUser = currentUser;
    }

    /**
     * As they are now, beside a position of the same ICB and moment.
     *
     * @throws UnknownItem when the caller prepares no packs of this ICB, or the position is another's
     */
    @AllowedTo(ICB_LEAD + " " + BOARD_SECRETARY)
    public PackFigures forPack(OrganisationId icb, SystemPosition position) {
        currentUser.require(icb, Role.ICB_LEAD, Role.BOARD_SECRETARY);
        if (!position.heading().organisation().equals(icb)) {
            throw new UnknownItem();
        }
        var partners = directory.partners(icb);
        var scope = scope(icb, partners, position);
        var year = position.heading().year();
        var lines = new DsptForecast(position, assurances.plans(scope, year), assurances.audits(scope, year)).lines();
        var sums = new MeasureSums(
                readings.latest(scope),
                readings.recent(scope),
                position.columns().stream()
                        .map(it -> it.member().organisation())
                        .collect(Collectors.toSet()));
        var proofs = assurances.evidence(scope, position.heading().version());
        var organisations = organisations(directory.find(icb), partners);
        var names = names(organisations);
        var map = new AssuranceMap(position, assurances.judged(scope, year), proofs, risks.assurances(scope));
        return new PackFigures(
                organisations,
                lines,
                measures.all().stream().map(sums::of).toList(),
                sheets.with(scope, risks.open(scope), names),
                suppliers.read(scope, names),
                events.read(scope, suppliers),
                programme.read(scope),
                map.rows(),
                new EvidenceMap(position, proofs).rows());
    }

    private static Map<OrganisationId, String> names(List<PackFigures.Known> organisations) {
        return organisations.stream()
                .collect(Collectors.toMap(PackFigures.Known::id, PackFigures.Known::name, (one, _) -> one));
    }

    private static PackScope scope(OrganisationId icb, List<Partner> partners, SystemPosition position) {
        return new PackScope(
                icb,
                partners.stream()
                        .filter(Partner::reportsHere)
                        .map(it -> it.organisation().id())
                        .collect(Collectors.toSet()),
                UkDates.day(position.heading().asAt()));
    }

    private static List<PackFigures.Known> organisations(Organisation icb, List<Partner> partners) {
        return Stream.concat(Stream.of(icb), partners.stream().map(Partner::organisation))
                .map(it -> new PackFigures.Known(it.id(), it.code().code(), it.name()))
                .toList();
    }
}
