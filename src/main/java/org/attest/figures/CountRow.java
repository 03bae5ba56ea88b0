package org.attest.figures;

import java.time.LocalDate;
import java.util.List;
import org.attest.position.RiskFigures;
import org.attest.position.SupplierFigures;
import org.attest.suppliers.Tier;

/** One figure that the registers are summed up in, as the board pack has it. */
public record CountRow(String register, String figure, int count) {

    private static final String RISKS = "Risks";
    private static final String SUPPLIERS = "Suppliers";

    static List<CountRow> of(RiskFigures risks, LocalDate day) {
        var over = risks.over();
        return List.of(
                new CountRow(RISKS, "Open", risks.open().size()),
                new CountRow(
                        RISKS,
                        "Proposed for the board assurance framework",
                        risks.framework().size()),
                new CountRow(RISKS, "Over tolerance", over.size()),
                new CountRow(RISKS, "Over tolerance, accepted for a time", (int)
                        over.stream().filter(it -> it.acceptedOn(day)).count()),
                new CountRow(RISKS, "Not scored", risks.notScored()),
                new CountRow(RISKS, "Not shared with the ICB", risks.notShared()));
    }

    static List<CountRow> of(SupplierFigures suppliers, LocalDate day) {
        return List.of(
                new CountRow(SUPPLIERS, "All", suppliers.suppliers().size()),
                new CountRow(SUPPLIERS, Tier.ONE.words(), suppliers.count(Tier.ONE)),
                new CountRow(SUPPLIERS, Tier.ONE.words() + ", assurance in date", suppliers.criticalAssured(day)),
                new CountRow(SUPPLIERS, Tier.TWO.words(), suppliers.count(Tier.TWO)),
                new CountRow(SUPPLIERS, Tier.THREE.words(), suppliers.count(Tier.THREE)),
                new CountRow(SUPPLIERS, Tier.UNKNOWN.words(), suppliers.count(Tier.UNKNOWN)),
                new CountRow(
                        SUPPLIERS,
                        "Contracts that end within 12 months or ended",
                        suppliers.ending().size()));
    }
}
