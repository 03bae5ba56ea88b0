package org.attest.position;

import java.util.List;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What a pack freezes beside the {@link SystemPosition}: the registers of the system at the same moment, as far as its ICB
 * may know them. What is not known is counted as that, and never as zero.
 *
 * @param organisations the ICB, then its partners by name: those that report to it, and those that do not
 * @param dspt one line for each organisation of the position, in its order
 * @param measures in the order of their catalogue
 * @param assurances one for each objective of the position, in its order
 * @param evidence one for each outcome of the position, in its order; null in packs that were frozen before Attest kept it
 */
public record PackFigures(
        List<Known> organisations,
        List<DsptLine> dspt,
        List<MeasureFigures> measures,
        RiskFigures risks,
        SupplierFigures suppliers,
        EventFigures events,
        ProgrammeFigures programme,
        List<AssuranceFigures> assurances,
        @Nullable List<EvidenceFigures> evidence) {

    public PackFigures {
        organisations = List.copyOf(organisations);
        dspt = List.copyOf(dspt);
        measures = List.copyOf(measures);
        assurances = List.copyOf(assurances);
        evidence = evidence == null ? null : List.copyOf(evidence);
    }

    /** An organisation of the system, as it was called then. */
    public record Known(OrganisationId id, String code, String name) {}

    public String nameOf(OrganisationId organisation) {
        return organisations.stream()
                .filter(it -> it.id().equals(organisation))
                .findFirst()
                .map(Known::name)
                .orElse("An organisation that has left");
    }
}
